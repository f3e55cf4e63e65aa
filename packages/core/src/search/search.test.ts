import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { codeLists } from '../../generated/codes'
import { records } from '../../generated/records'
import { sources } from '../../generated/sources'
import { metrics } from '../metrics'
import { createSearch, loadSearch, SEARCH_KINDS, type SearchOptions, searchDocuments } from '.'

const documents = searchDocuments({ catalogue, codeLists, sources, records, metrics })
const { search, toJSON } = createSearch(documents)
const found = (query: string, options?: SearchOptions): string[] =>
  search(query, options).map(({ kind, id }) => `${kind}/${id}`)

test.each([
  ['Saudi', 'place/SAU'],
  ['سعودی عرب', 'place/SAU'],
  ['سعودي عرب', 'place/SAU'],
  ['KSA', 'place/SAU'],
  ['UK', 'place/GBR'],
  ['Dubai', 'place/ARE'],
  ['doctors', 'profession/doctor'],
  ['Doctor', 'profession/doctor'],
  ['ڈاکٹر', 'profession/doctor'],
  ['ڈاکٹروں', 'profession/doctor'],
  ['لاہور', 'district/lahore'],
  ['Lyallpur', 'district/faisalabad'],
  ['Schengen visa refusal', 'metric/schengen-refusal-rate'],
])('%s finds %s first', (query, first) => {
  expect(found(query)[0]).toBe(first)
})

test.each([
  ['remitances', 'dataset/remittances'],
  ['schengen refusal', 'metric/schengen-refusal-rate'],
  ['شینگن انکار', 'metric/schengen-refusal-rate'],
  ['beggars', 'event/sau-2024-beggars'],
  ['gold card', 'claim/wealthy-explore-gold-card'],
  ['گولڈ کارڈ', 'claim/wealthy-explore-gold-card'],
  ['Gilani', 'statement/gilani-leave-2012'],
])('%s finds %s among the first', (query, wanted) => {
  const [kind] = SEARCH_KINDS.filter((known) => wanted.startsWith(known))
  expect(found(query, { limit: 5 }).concat(found(query, { limit: 3, kinds: kind ? [kind] : [] }))).toContain(
    wanted,
  )
})

test.each([
  ['How many doctors left?', 'dataset/departures-by-occupation-and-destination'],
  ['Is 727,000 true?', 'claim/left-last-year-727000'],
  ['کتنے ڈاکٹر گئے؟', 'profession/doctor'],
])('the question %s finds %s among the first, as its telling words alone do', (question, wanted) => {
  expect(found(question, { limit: 3 })).toContain(wanted)
})

test('a source is found by its publisher', () => {
  const publishers = new Set(sources.map(({ publisher }) => publisher))
  const hits = search('Home Office', { kinds: ['source'] })
  expect(hits[0]?.excerpt).toContain('Home Office')
  expect(publishers).toContain(hits[0]?.excerpt)
})

test('a claim is found by its words', () => {
  expect(found('journalists visas', { kinds: ['claim'] })[0]).toBe('claim/journalists-struggle-for-visas')
})

test('a year is that year, not one that looks like it', () => {
  expect(found('1971')).toContain('event/beoe-founded-1971')
  expect(found('1871')).toEqual([])
})

test('titles and excerpts are in the language asked for, whatever the language of the query', () => {
  const [english] = search('سعودی عرب', { locale: 'en' })
  const [urdu] = search('Saudi Arabia', { locale: 'ur' })
  expect(english).toMatchObject({ kind: 'place', id: 'SAU', title: 'Saudi Arabia' })
  expect(urdu).toMatchObject({ kind: 'place', id: 'SAU', title: 'سعودی عرب' })
  const [dataset] = search('schengen-visas-by-origin', { locale: 'ur', kinds: ['dataset'] })
  expect(dataset?.excerpt).toMatch(/[\u0600-\u06ff]/)
})

test('kinds and limit narrow the results', () => {
  expect(new Set(search('visa', { kinds: ['event', 'claim'] }).map(({ kind }) => kind))).toEqual(
    new Set(['event', 'claim']),
  )
  expect(search('visa')).toHaveLength(20)
  expect(search('visa', { limit: 3 })).toHaveLength(3)
  expect(search('visa', { limit: 0 })).toEqual([])
  expect(search('visa', { kinds: [] })).toEqual([])
})

test.each([
  '',
  '   ',
  '…',
  '.*+?^$()|[]\\',
  '<script>',
  'the of and',
  'کے کی میں',
  '\u200d\u200c',
  '\ud800',
  '🛂',
])('a query without a word that can be found finds nothing, or nothing harmful: %j', (query) => {
  expect(search(query).length).toBeLessThanOrEqual(20)
})

test('any text at all may be asked for, however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
      expect(search(query, { limit: 5 }).length).toBeLessThanOrEqual(5)
    }),
  )
  expect(search('__proto__ constructor toString hasOwnProperty').length).toBeLessThanOrEqual(20)
  expect(search('visa '.repeat(100_000)).length).toBe(20)
})

test('hits come best first', () => {
  fc.assert(
    fc.property(fc.constantFrom('visa refused', 'doctors abroad', 'ترسیلات', 'punjab', 'asylum'), (query) => {
      const scores = search(query).map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }),
  )
})

test('every document is found by its own title in both languages', () => {
  const lost = documents.flatMap(({ kind, id, title }) =>
    (['en', 'ur'] as const)
      .filter((locale) => !found(title[locale], { limit: 10 }).includes(`${kind}/${id}`))
      .map((locale) => `${kind}/${id} ${locale}`),
  )
  expect(lost).toEqual([])
})

test('a place, profession or district is first by its own title, or a namesake is', () => {
  const named = documents.filter(({ kind }) => ['place', 'profession', 'district'].includes(kind))
  for (const { title, kind, id } of named) {
    for (const locale of ['en', 'ur'] as const) {
      const [first] = search(title[locale], { locale })
      expect([`${kind}/${id}`, title[locale]]).toContain(
        first?.title === title[locale] ? title[locale] : `${first?.kind}/${first?.id}`,
      )
    }
  }
})

test('a slip of one letter in a long word still finds it', () => {
  const long = documents.filter(({ kind, title }) => kind === 'place' && /^[A-Z][a-z]{7,}$/.test(title.en))
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), ({ id, title }, at) => {
      // Not in the last letters, which may be the ending of a plural.
      const cut = 2 + (at % (title.en.length - 5))
      const typo = title.en.slice(0, cut) + title.en.slice(cut + 1)
      expect(found(typo, { kinds: ['place'], limit: 5 })).toContain(`place/${id}`)
    }),
  )
})

test('every kind is in the index, and ids are unique within a kind', () => {
  expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(SEARCH_KINDS))
  expect(new Set(documents.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(documents.length)
})

test('an index made of some parts finds those', () => {
  const places = createSearch(searchDocuments({ codeLists }))
  expect(places.search('Schengen visa refusal rate', { kinds: ['metric'] })).toEqual([])
  expect(places.search('Oman')[0]?.id).toBe('OMN')
})

test('a shipped index answers as the one it was made from', () => {
  const shipped = loadSearch(JSON.parse(JSON.stringify({ toJSON })))
  for (const query of ['Saudi', 'ڈاکٹر', 'schengen refusal', 'remitances']) {
    expect(shipped.search(query)).toEqual(search(query))
  }
})

test('the index of everything is at most 350 kB gzipped', () => {
  expect(gzipSync(JSON.stringify(toJSON()), { level: 9 }).length).toBeLessThanOrEqual(350_000)
})

test('the code is at most 12 kB gzipped, and carries no data', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/search/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const [file] = outputFiles
  expect(gzipSync(file?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(12_000)
})
