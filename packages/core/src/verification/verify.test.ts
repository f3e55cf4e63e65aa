import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { claims } from '../claims'
import { NEAR_WITHIN } from '../claims/rules'
import { type Evidence, openEvidence } from '../evidence'
import { figureOfRow, parseFigureId, readWhere } from '../figure'
import { metrics } from '../metrics'
import { renderSentence } from '../sentence'
import { VerificationJson, verificationToJson, verify } from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const departures = (value: number | string, period = '2024') =>
  verify(evidence, { value, about: { metric: 'departures', key: { origin: 'PAK', period } } })

/** The figures of a dataset of the article's and others' own numbers. */
const statedByOthers = () => readWhere(evidence, 'published-outflow-claims', {})

test.each([
  ['727,381', 'match', 'equal'],
  ['727,000', 'match', 'rounded'],
  ['7.27 lakh', 'match', 'rounded'],
  ['0.73 million', 'match', 'rounded'],
  ['۷٫۲۷ لاکھ', 'match', 'rounded'],
  ['726,000', 'match', 'in-spread'],
  ['740,000', 'close', 'near'],
  ['700,000', 'close', 'near'],
  ['1,000,000', 'mismatch', 'beyond'],
])('%s registered departures in 2024: %s, as %s', (value, verdict, rule) => {
  const { comparison, ...verification } = departures(value)
  expect(verification.verdict).toBe(verdict)
  expect(comparison?.rule).toBe(rule)
  expect(verification.figure?.id).toBe('departures/PAK.2024')
})

test('the number of 2024 told of 2023 is a slip of period, and the figure it fits is named', () => {
  const { verdict, slips } = departures('727,000', '2023')
  expect(verdict).toBe('mismatch')
  expect(slips.map(({ kind, figure }) => [kind, figure.id])).toContainEqual(['period', 'departures/PAK.2024'])
})

test('a word for the wrong power of ten is named in both languages', () => {
  const [slip] = departures('7.27 million').slips
  expect(slip).toMatchObject({ kind: 'unit', factor: 10 })
  expect(slip?.explanation.en).toContain('"lakh" in place of "million"')
  expect(slip?.explanation.ur).toContain('لاکھ')
})

test('the total of many years told as that of one is a cumulative slip', () => {
  const total = verify(evidence, {
    value: 1,
    about: { metric: 'departures-since-1971', key: { origin: 'PAK', period: '2024' } },
  }).figure
  const { slips } = departures(total?.value ?? 0)
  expect(slips.map(({ kind, figure }) => [kind, figure.id])).toContainEqual(['cumulative', total?.id])
})

test('the number of another destination is a slip of place', () => {
  const { slips } = verify(evidence, {
    value: '452,562',
    about: { dataset: 'departures-by-destination', key: { destination: 'ARE', period: '2024' } },
  })
  expect(slips).toContainEqual(
    expect.objectContaining({
      kind: 'place',
      figure: expect.objectContaining({ id: 'departures-by-destination/PAK.SAU.2024' }),
    }),
  )
})

test('net migration without its sign is told so', () => {
  const { verdict, slips } = verify(evidence, {
    value: '1,401,173',
    about: { dataset: 'net-migration', key: { country: 'PAK', period: '2024' } },
  })
  expect(verdict).toBe('mismatch')
  expect(slips.map(({ kind }) => kind)).toContain('sign')
})

test('per cent said of a rate per thousand is a slip of ten', () => {
  const { slips } = verify(evidence, {
    value: '2.89%',
    about: { metric: 'departure-rate', key: { origin: 'PAK', period: '2024' } },
  })
  expect(slips[0]).toMatchObject({ kind: 'unit', factor: 10 })
})

test('other definitions of leaving stand beside the register, each with its own figure', () => {
  const ids = departures('727,000').otherDefinitions.map(({ figure }) => figure.id)
  expect(ids).toEqual(
    expect.arrayContaining([
      'net-migration/PAK.2024',
      'migrant-stock-by-origin/PAK.total.2024',
      'asylum-applications-by-origin/PAK.WLD.2024',
      'departures-since-1971/PAK.2024',
    ]),
  )
  expect(ids).not.toContain('departures/PAK.2024')
})

test('the bureau alone and with the overseas corporation are definitions of each other', () => {
  const both = evidence
    .dataset('departures-total')
    .where({ scope: 'beoe' })
    .rows()
    .find(({ period }) => evidence.dataset('departures-total').where({ scope: 'beoe-oec', period }).size > 0)
  const key = { origin: 'PAK', scope: 'beoe-oec', period: both?.period ?? '' }
  const { otherDefinitions } = verify(evidence, { value: 1, about: { dataset: 'departures-total', key } })
  expect(otherDefinitions.map(({ figure }) => figure.id)).toContain(`departures-total/PAK.beoe.${key.period}`)
})

test('what is published nowhere, and what measures another thing, cannot be verified', () => {
  expect(departures('1', '1850')).toMatchObject({ verdict: 'cannot_verify', slips: [], otherDefinitions: [] })
  expect(departures('50%')).toMatchObject({ verdict: 'cannot_verify' })
  expect(departures('$50')).toMatchObject({ verdict: 'cannot_verify' })
})

test.each([
  [{ value: 'many' }, 'InvalidNumberError', 'value'],
  [{ unit: 'parsecs' }, 'UnknownIdError', 'unit'],
  [{ about: { key: {} } }, 'InvalidAboutError', 'about'],
  [{ about: { metric: 'departure', key: {} } }, 'UnknownIdError', 'metric'],
  [{ about: { metric: 'departures', key: { origin: 'PAK' } } }, 'IncompleteKeyError', 'period'],
  [
    { about: { metric: 'departures', key: { origin: 'PAK', period: '2024', sex: 'f' } } },
    'IncompleteKeyError',
    'sex',
  ],
  [
    { about: { metric: 'departures', key: { origin: 'PAK', period: 'then' } } },
    'InvalidPeriodError',
    'period',
  ],
  [
    { about: { dataset: 'departures-by-destination', key: { destination: 'KSA', period: '2024' } } },
    'UnknownCodeError',
    'destination',
  ],
])('input that cannot be read is refused by name: %j', (change, code, field) => {
  const statement = {
    value: 1,
    about: { metric: 'departures', key: { origin: 'PAK', period: '2024' } },
    ...change,
  }
  expect(() => verify(evidence, statement)).toThrow(
    expect.objectContaining({ code, problem: expect.objectContaining({ field }) }),
  )
})

/** Any published cell with a value, of any dataset. */
const anyCell = () =>
  fc
    .tuple(fc.constantFrom(...evidence.datasetIds), fc.nat())
    .map(([id, at]) => {
      const dataset = evidence.dataset(id)
      return dataset.row(dataset.table.indices[at % dataset.table.size] ?? 0).value === null
        ? undefined
        : figureOfRow(evidence, dataset, dataset.table.indices[at % dataset.table.size] ?? 0)
    })
    .filter((figure) => figure !== undefined)

const keyOf = (id = '') => {
  const { owner, parts } = parseFigureId(id)
  const names = [...evidence.dataset(owner).dimensions.map((dimension) => dimension.id), 'period']
  return { dataset: owner, key: Object.fromEntries(names.map((name, i) => [name, parts[i] ?? ''])) }
}

test('every published value matches itself, whatever the dataset', () => {
  fc.assert(
    fc.property(anyCell(), ({ id, value }) => {
      const { verdict, comparison, figure } = verify(evidence, { value, about: keyOf(id) })
      expect([verdict, comparison?.rule, figure?.id]).toEqual(['match', 'equal', id])
    }),
    { numRuns: 60 },
  )
})

test('ten, a hundred and a thousand times a published value are always found as a slip of unit', () => {
  fc.assert(
    fc.property(anyCell(), fc.constantFrom(10, 100, 1_000), ({ id, value, unit }, factor) => {
      // Values in thousands may be stated in full, and then a thousand times the value is no slip.
      fc.pre(value !== 0 && unit.factor <= 1)
      const { verdict, slips } = verify(evidence, { value: value * factor, about: keyOf(id) })
      if (verdict === 'match') return
      expect(slips).toContainEqual(
        expect.objectContaining({ kind: 'unit', factor, figure: expect.objectContaining({ id }) }),
      )
    }),
    { numRuns: 60 },
  )
})

test('a match is never farther than five per cent outside the spread, and a verdict has its figure', () => {
  fc.assert(
    fc.property(anyCell(), fc.double({ min: 0.2, max: 5, noNaN: true }), ({ id, value }, by) => {
      const { verdict, figure, comparison } = verify(evidence, { value: value * by, about: keyOf(id) })
      expect(figure?.id).toBe(id)
      if (verdict === 'match') expect(Math.abs(comparison?.relative ?? 0)).toBeLessThanOrEqual(NEAR_WITHIN)
    }),
    { numRuns: 60 },
  )
})

test('the verdicts of the claims hold: the number of last year is borne out, of 2023 it is that of another year', () => {
  const verdicts = Object.fromEntries(claims.map((claim) => [claim.id, claim.assess(evidence).verdict]))
  const stated = (claim: string) => statedByOthers().find(({ id }) => id?.includes(`.${claim}.`))?.value ?? 0
  expect(departures(stated('departures-727000-last-year')).verdict).toBe('match')
  expect(verdicts['left-last-year-727000']).toBe('mostly-supported')
  expect(departures(stated('departures-727000-in-2023'), '2023')).toMatchObject({
    verdict: 'mismatch',
    slips: expect.arrayContaining([expect.objectContaining({ kind: 'period' })]),
  })
  expect(verdicts['headline-dates-727000-to-2023']).toBe('contradicted')
})

test('every number that a reason of a claim prints is its figure, rounded: a match, or close where one digit is left', () => {
  let checked = 0
  for (const claim of claims) {
    for (const { figures, text } of claim.assess(evidence).reasons) {
      for (const [name, figure] of Object.entries(figures)) {
        const owner = figure.id?.split('/')[0] ?? ''
        const metric = metrics.find(({ id }) => id === owner)
        const parts = figure.id === undefined ? [] : parseFigureId(figure.id).parts
        if (
          !text.en.includes(`{${name}}`) ||
          (metric ? metric.dimensions.length !== parts.length : !evidence.datasetIds.includes(owner))
        )
          continue
        const printed = renderSentence({ text: { en: `{${name}}`, ur: '' }, figures }, 'en')
        const about = metric
          ? {
              metric: owner,
              key: Object.fromEntries(metric.dimensions.map(({ id }, i) => [id, parts[i] ?? ''])),
            }
          : keyOf(figure.id)
        const { verdict, comparison } = verify(evidence, { value: printed, about })
        expect([claim.id, printed, comparison?.rule === 'coarse' ? 'match' : verdict]).toEqual([
          claim.id,
          printed,
          'match',
        ])
        checked++
      }
    }
  }
  expect(checked).toBeGreaterThan(50)
})

test('numbers that others published for what they call by another name are found to be something else', () => {
  const { slips } = verify(evidence, {
    value: statedByOthers().find(({ id }) => id?.includes('doctors-25000-in-2022'))?.value ?? 0,
    about: { dataset: 'departures-by-occupation', key: { occupation: 'doctor', period: '2022' } },
  })
  expect(slips[0]).toMatchObject({ kind: 'unit', factor: 10 })
})

test('as JSON it keeps to its schema, and names what the figure counts and what not', () => {
  const statement = {
    value: '1.4 million',
    about: { dataset: 'departures-by-destination', key: { destination: 'SAU', period: '2024' } },
  }
  const json = verificationToJson(verify(evidence, statement, { catalogue }))
  expect(VerificationJson.parse(json)).toEqual(json)
  expect(json.definition?.doesNotCount?.ur).toBeTruthy()
  expect(json.figure?.sources.length).toBeGreaterThan(0)
})
