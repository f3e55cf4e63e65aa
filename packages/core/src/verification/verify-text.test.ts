import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { codeLists } from '../../generated/codes'
import { type Evidence, openEvidence } from '../evidence'
import { metrics } from '../metrics'
import { createSearch, searchDocuments } from '../search'
import { type TextAids, VerificationJson, verificationToJson, verifySentence, verifyText } from '.'
import { understand } from './understanding'

let evidence: Evidence
const aids: TextAids = {
  catalogue,
  codeLists,
  search: createSearch(searchDocuments({ catalogue, codeLists, metrics })),
}

beforeAll(async () => {
  evidence = await openEvidence()
})

test.each(['In 2024, 727,000 Pakistanis left the country.', '2024 میں 7 لاکھ 27 ہزار پاکستانی ملک چھوڑ گئے'])(
  'who left is not said, so there are candidates and no verdict: %s',
  (sentence) => {
    const [verification, ...others] = verifySentence(evidence, sentence, aids)
    expect(others).toEqual([])
    expect(verification?.verdict).toBe('cannot_verify')
    expect(verification?.understood).toMatchObject({ periods: ['2024'], namesPakistan: true })
    const candidates = Object.fromEntries(
      (verification?.candidates ?? []).map(({ figure, comparison }) => [figure.id, comparison?.verdict]),
    )
    expect(candidates).toMatchObject({ 'departures/PAK.2024': 'match', 'net-migration/PAK.2024': 'mismatch' })
  },
)

test('a text that names one definition in full and one period is answered', () => {
  const [verification] = verifySentence(evidence, 'Registered departures in 2024 were 7.27 million', aids)
  expect(verification).toMatchObject({ verdict: 'mismatch', figure: { id: 'departures/PAK.2024' } })
  expect(verification?.slips[0]).toMatchObject({ kind: 'unit', factor: 10 })
})

test('the number may come apart from what it is about', () => {
  expect(verifyText(evidence, { value: '727,000', about: 'departures in 2024' }, aids).verdict).toBe(
    'cannot_verify',
  )
  expect(verifyText(evidence, { value: '727,000', about: 'registered departures 2024' }, aids).verdict).toBe(
    'match',
  )
})

test('a place and an occupation in the text settle the key of the candidates', () => {
  const ids = (sentence: string) =>
    verifySentence(evidence, sentence, aids).flatMap(({ candidates }) =>
      candidates.map(({ figure }) => figure.id),
    )
  expect(ids('452,562 Pakistanis left for Saudi Arabia in 2024')).toContain(
    'departures-by-destination/PAK.SAU.2024',
  )
  expect(ids('2,464 doctors left in 2022')).toContain('departures-by-occupation/PAK.doctor.2022')
})

test.each([
  ['Over one million skilled professionals leave every year', []],
  ['862,625 in 2023 and 727,381 in 2024', ['2023', '2024']],
])('without one period there is no verdict: %s', (sentence, periods) => {
  for (const { verdict, understood } of verifySentence(evidence, sentence, aids)) {
    expect(verdict).toBe('cannot_verify')
    expect(understood.periods).toEqual(periods)
  }
})

test.each([
  ['in July 2024', ['2024-07']],
  ['جولائی 2024 میں', ['2024-07']],
  ['in fiscal year 2025', ['FY2025-PK']],
  ['مالی سال 2025', ['FY2025-PK']],
  ['from 2015 to 2024', ['2015/2024']],
  ['FY2024-US', ['FY2024-US']],
  ['in 2023-24', []],
  ['2,024 people', []],
  ['۲۰۲۴ میں', ['2024']],
])('%s names the period %j, and no number', (text, periods) => {
  const understood = understand(text, codeLists)
  expect(understood.periods).toEqual(periods)
  if (!text.includes('people')) expect(understood.numbers).toEqual([])
})

test.each([
  ['to the UK and the UAE', ['GBR', 'ARE']],
  ['told us', []],
  ['سعودی عرب', ['SAU']],
  ['United States', ['USA']],
])('%s names the places %j', (text, places) => {
  expect(understand(text, codeLists).places).toEqual(places)
})

test('whatever the sentence, there is an answer in the form of the schema, and a verdict only with its figure', () => {
  const word = fc.constantFrom(
    '727,000',
    '7.27 lakh',
    '2024',
    'FY2025-PK',
    'remittances',
    'Saudi Arabia',
    'doctors',
    'left',
    '٪',
    '29%',
    'net migration',
    'ڈاکٹر',
    '-',
    '$',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      ),
      (sentence) => {
        for (const verification of verifySentence(evidence, sentence, aids)) {
          const json = verificationToJson(verification)
          expect(VerificationJson.parse(json)).toEqual(json)
          expect(verification.figure === undefined).toBe(verification.comparison === undefined)
          if (verification.verdict !== 'cannot_verify') expect(verification.figure?.id).toBeTruthy()
        }
      },
    ),
    { numRuns: 60 },
  )
})
