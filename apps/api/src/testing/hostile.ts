import fc from 'fast-check'

/** Texts that have broken services: other types, bounds, markup, paths, prototypes, signs that few expect. */
const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '-0',
  '1e309',
  '1e3',
  '0x10',
  '1.5',
  'NaN',
  'Infinity',
  '9007199254740993',
  '99999999999999999999999999',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '{"$gt":""}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '../../../etc/passwd',
  '..',
  '.',
  '/',
  '//',
  '\\',
  ';',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '%',
  '%00',
  '\u0000',
  '\u202e',
  '\ud800',
  '\uffff',
  '👩‍👩‍👧‍👦',
  'پاکستان',
  'PAK',
  'PAK,',
  ',',
  ',,,',
  'PAK,PAK',
  'PAK.2024',
  'PAK..2024',
  '....',
  'PAK.FY2024-PK',
  'PAK.2024--2020',
  'PAK.9999',
  'PAK.0000',
  '2024',
  '2024..2015',
  '..',
  '2024-13',
  '2024-02-30',
  'FY2024',
  'a'.repeat(5_000),
  '9'.repeat(400),
  '('.repeat(500),
  `${'x'.repeat(64)}!`,
]

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.double().map(String) },
)

/** Bytes in a percent encoding that no text has: cut short, overlong, surrogates, not in UTF-8 at all. */
const MALFORMED = [
  '%',
  '%2',
  '%zz',
  '%C0%AF',
  '%E0%80%80',
  '%ED%A0%80',
  '%F8%88%80%80%80',
  '%FF',
  '%00',
  '%u0041',
]

/** A value as it stands in an address: encoded well, not at all, twice, or badly. */
export const encodedValue = fc.oneof(
  { weight: 6, arbitrary: hostile.map(encode) },
  { weight: 1, arbitrary: hostile.map((text) => encode(encode(text))) },
  { weight: 2, arbitrary: fc.constantFrom(...MALFORMED) },
  {
    weight: 1,
    arbitrary: fc.tuple(hostile, fc.constantFrom(...MALFORMED)).map(([text, bytes]) => encode(text) + bytes),
  },
)

/** Media types asked for: those that there are, those that there are not, and what is no media type. */
export const accept = fc.constantFrom(
  undefined,
  '*/*',
  'application/json',
  'text/csv',
  'text/html',
  'application/xml',
  'image/png',
  ';;;',
  'application/json;q=2',
  'text/csv;q=0.1, application/json;q=-1',
  '/',
  'a'.repeat(3_000),
)

/** Bodies that no operation expects, or that are not what their type says. */
export const body = fc.constantFrom(
  '',
  'null',
  '[]',
  '{}',
  '{"a":',
  '"text"',
  '1e999',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '<a/>',
  '\u0000\u0001',
  `{"value":${'9'.repeat(400)}}`,
  '['.repeat(2_000),
)

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
