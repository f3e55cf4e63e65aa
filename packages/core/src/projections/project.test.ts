import { beforeAll, describe, expect, test } from 'vitest'
import { codeLists } from '../../generated/codes'
import { datasetOf, type Row } from '../../test/hand-made'
import { createEvidence, type Evidence, openEvidence } from '../evidence'
import { explain, type Figure, figureToJson, readWhere, share } from '../figure'
import { FigureJson } from '../schema'
import { models } from './models'
import { project } from './project'
import { seriesById } from './series'
import type { ReasonId } from './verdict'

/** A series that wanders upward: 100, then a change each year that repeats irregularly. */
const rising = (years: number): number[] => {
  const values = [100]
  for (let at = 1; at < years; at++) values.push((values[at - 1] ?? 0) + 10 + ((at * 7) % 5) - 2)
  return values
}
const rowsOf = (values: readonly number[], from = 2000): Row[] =>
  values.map((value, at) => ({ origin: 'PAK', period: String(from + at), value }))

function evidenceOf(rows: readonly Row[], description = {}): { evidence: Evidence; series: Figure[] } {
  const evidence = createEvidence({ datasets: [datasetOf('made', ['origin'], rows, description)] })
  return { evidence, series: readWhere(evidence, 'made', { origin: 'PAK' }) }
}
const reasonsFor = (rows: readonly Row[], options = {}, description = {}): ReasonId[] => {
  const { evidence, series } = evidenceOf(rows, description)
  const { figures, verdict } = project(evidence, series, options)
  expect(verdict.forecast).toBe(verdict.reasons.length === 0)
  if (!verdict.forecast) expect(figures).toEqual([])
  return verdict.reasons.map(({ id }) => id)
}

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence()
})
const seriesOf = (id: string): readonly Figure[] => seriesById(evidence, id).figures

describe('a projected figure', () => {
  const { evidence: made, series } = evidenceOf(rowsOf(rising(20)))
  const projection = project(made, series, { horizon: 3 })

  test('has status F, follows the last observed period, and holds all observed figures in its lineage', () => {
    expect(projection.figures.map(({ period, status, quality }) => [period.code, status, quality])).toEqual([
      ['2020', 'F', 'estimate'],
      ['2021', 'F', 'estimate'],
      ['2022', 'F', 'estimate'],
    ])
    const lineage = projection.figures[0]?.lineage
    expect(lineage).toMatchObject({ operation: 'projection', inputs: series })
    expect(projection.observed).toEqual(series)
  })

  test('says in both languages which model it is of, how that did in the back-test, and what its range is', () => {
    const [figure] = projection.figures
    const text = String(figure && explain(figure))
    expect(text).toContain('made, projected (')
    expect(text).toMatch(/back-test from 10 years, up to 10 years ahead, 55 forecasts: mean absolute error/)
    expect(text).toContain('the range is the 80 per cent prediction interval of the model')
    expect(String(figure && explain(figure, 'ur'))).toContain('80 فیصد وقفۂ پیش گوئی')
  })

  test('is of the model with the lowest MASE of those that beat the naive one, and the result names it', () => {
    const best = projection.backtest?.results.find(
      ({ againstNaive, coverage }) => againstNaive < 1 && coverage[95] >= 80,
    )
    expect(projection.model).toBe(best?.model)
  })

  test('has the 80 per cent interval as range, or the 95 per cent one when that is asked for', () => {
    const wide = project(made, series, { horizon: 3, level: 95 }).figures
    expect(projection.byLevel[80]).toEqual(projection.figures)
    expect(projection.byLevel[95]).toEqual(wide)
    for (const [at, { range }] of projection.figures.entries()) {
      expect(wide[at]?.range?.low).toBeLessThan(range?.low ?? 0)
      expect(wide[at]?.range?.high).toBeGreaterThan(range?.high ?? 0)
    }
  })

  test('is a figure like any other: it has a JSON form, and goes into formulas', () => {
    const [figure] = projection.figures
    expect(FigureJson.safeParse(figure && figureToJson(figure)).success).toBe(true)
    expect(figure && share(figure, figure).status).toBe('F')
  })

  test('can be asked for up to a year', () => {
    expect(project(made, series, { to: '2025' }).figures.at(-1)?.period.code).toBe('2025')
  })

  test('of a fiscal year is of the next fiscal year', () => {
    const rows = rising(20).map((value, at) => ({ origin: 'PAK', period: `FY${2000 + at}-PK`, value }))
    const fiscal = evidenceOf(rows)
    expect(project(fiscal.evidence, fiscal.series).figures[0]?.period.code).toBe('FY2020-PK')
  })
})

describe('a series that cannot be forecast honestly says why', () => {
  test('too few years', () => {
    expect(reasonsFor(rowsOf(rising(14)))).toEqual(['too-short'])
    expect(reasonsFor(rowsOf(rising(15)))).not.toContain('too-short')
  })

  test('years missing in between', () => {
    expect(reasonsFor(rowsOf(rising(20)).filter(({ period }) => period !== '2010'))).toEqual(['gaps'])
  })

  test('a break that its dataset names, or a row of status B', () => {
    const note = { en: 'Counted anew.', ur: 'نئی گنتی۔' }
    expect(reasonsFor(rowsOf(rising(20)), {}, { breaks: [{ period: '2010', note }] })).toEqual(['break'])
    const flagged = rowsOf(rising(20)).map((row) => (row.period === '2010' ? { ...row, status: 'B' } : row))
    expect(reasonsFor(flagged)).toEqual(['break'])
  })

  test('a break of other codes is none, and one of more than 15 years ago leaves enough', () => {
    const note = { en: 'Counted anew.', ur: 'نئی گنتی۔' }
    const breaks = [{ period: '2010', where: { origin: ['IND'] }, note }]
    expect(reasonsFor(rowsOf(rising(20)), {}, { breaks })).toEqual([])
    const { evidence: made, series } = evidenceOf(rowsOf(rising(30)), { breaks: [{ period: '2005', note }] })
    const { observed, verdict } = project(made, series)
    expect(observed[0]?.period.code).toBe('2005')
    expect(verdict.caveats.map(({ en }) => en)).toContain(
      'figures before 2005 are not used: the series breaks there',
    )
  })

  test('a series is taken across its breaks when that is asked for, and says so', () => {
    const note = { en: 'Counted anew.', ur: 'نئی گنتی۔' }
    const { evidence: made, series } = evidenceOf(rowsOf(rising(20)), { breaks: [{ period: '2010', note }] })
    const { figures, verdict } = project(made, series, { acrossBreaks: true })
    expect(figures).toHaveLength(10)
    expect(verdict.caveats[0]?.en).toBe('taken across breaks of the series, as asked: 2010')
  })

  test('a place in a ranking', () => {
    const rows = rowsOf(rising(20)).map((row) => ({ ...row, unit: 'rank' }))
    expect(reasonsFor(rows, {}, { units: { rank: ['rank', 1] } })).toEqual(['not-a-quantity'])
  })

  test('no annual figures', () => {
    expect(reasonsFor([{ origin: 'PAK', period: '2020-05', value: 1 }])).toEqual(['not-annual'])
  })

  test('hardly any change', () => {
    expect(reasonsFor(rowsOf(rising(20).map((value) => Math.floor(value / 100))))).toEqual(['hardly-changes'])
  })

  test('a series that ended while its dataset went on', () => {
    const later = { origin: 'IND', period: '2023', value: 1 }
    expect(reasonsFor([...rowsOf(rising(20)), later])).toEqual(['ended'])
    expect(reasonsFor([...rowsOf(rising(20)), { ...later, period: '2022' }])).toEqual([])
    expect(reasonsFor([...rowsOf(rising(20)), { ...later, status: 'F' }])).toEqual([])
  })

  test('more years ahead than the tests stand for', () => {
    // 15 years leave tests of 5 years ahead.
    expect(reasonsFor(rowsOf(rising(15)), { horizon: 11 })).toEqual(['too-far'])
    expect(reasonsFor(rowsOf(rising(15)), { horizon: 10 })).not.toContain('too-far')
  })

  test('no model that beats the naive one, as for a series that only swings', () => {
    const swings = Array.from({ length: 30 }, (_, at) => [0, 40, 10, -30, -5][at % 5] ?? 0)
    let level = 1000
    const walk = swings.map((change, at) => {
      level += at % 2 === 0 ? change : -change
      return level
    })
    const { evidence: made, series } = evidenceOf(rowsOf(walk, 1990))
    const { backtest, verdict } = project(made, series)
    const best = Math.min(...(backtest?.results.map(({ againstNaive }) => againstNaive) ?? []))
    expect(verdict.reasons.map(({ id }) => id)).toEqual(best < 1 ? [] : ['no-better-than-naive'])
  })

  test('registered departures: no model does better than that the last year stays', () => {
    const { figures, verdict, backtest, observed } = project(evidence, seriesOf('departures/PAK'))
    expect(figures).toEqual([])
    expect(verdict.reasons.map(({ id }) => id)).toEqual(['no-better-than-naive'])
    expect(backtest?.results[0]).toMatchObject({ model: 'naive', againstNaive: 1 })
    expect(observed[0]?.period.code).toBe('1981')
    const names = ['beoe', 'beoe-oec', 'unstated'].map(
      (code) => codeLists.scope?.codes.find((entry) => entry.code === code)?.name ?? { en: code, ur: code },
    )
    expect(verdict.caveats).toContainEqual({
      en: `the years do not all count in one scope: ${names.map(({ en }) => en).join('; ')}`,
      ur: `تمام برسوں کا دائرۂ شمار ایک نہیں: ${names.map(({ ur }) => ur).join('؛ ')}`,
    })
  })

  test('departures of doctors: the scope changed in 2019', () => {
    const { verdict } = project(evidence, seriesOf('departures-by-occupation/PAK.doctor'))
    expect(verdict.reasons.map(({ text }) => text.en)).toEqual([
      'the series breaks in 2019, and only 7 years have passed since. From 2019 the figures count the Overseas Employment Corporation as well as the Bureau.',
    ])
  })

  test('every reason and caveat is said in Urdu too, not in English again', () => {
    for (const id of ['departures/PAK', 'departures-by-occupation/PAK.doctor', 'population/PAK']) {
      const { verdict } = project(evidence, seriesOf(id))
      for (const text of [...verdict.reasons.map((reason) => reason.text), ...verdict.caveats]) {
        expect(text.ur).toMatch(/[\u0600-\u06ff]/)
        expect(text.ur).not.toBe(text.en)
      }
    }
  })
})

describe('a model asked for by name', () => {
  test('is used even where the back-test speaks against it, and the figures say so', () => {
    const { figures, model, verdict } = project(evidence, seriesOf('departures/PAK'), { model: 'naive' })
    expect(model).toBe('naive')
    expect(verdict.forecast).toBe(false)
    expect(figures.map(({ value }) => value)).toEqual(Array.from({ length: 10 }, () => figures[0]?.value))
    expect(String(figures[0] && explain(figures[0]))).toContain(
      'given because this model was asked for, although in the back-test no model did better',
    )
  })

  test('is not used on a series too short to be fitted', () => {
    const { evidence: made, series } = evidenceOf(rowsOf(rising(12)))
    expect(project(made, series, { model: 'drift' }).figures).toEqual([])
  })

  test.each(models)('$id gives what its own fit gives', (model) => {
    const { evidence: made, series } = evidenceOf(rowsOf(rising(20)))
    const { figures } = project(made, series, { model: model.id })
    const fit = model.fit(rising(20))
    expect(figures.map(({ value }) => value)).toEqual(figures.map((_, at) => fit.forecast(at + 1).value))
  })

  test('one on logarithms refuses values that have none', () => {
    const { evidence: made, series } = evidenceOf(rowsOf([0, ...rising(20)]))
    expect(() => project(made, series, { model: 'log-drift' })).toThrow(
      expect.objectContaining({ code: 'ModelNotFitError' }),
    )
  })
})

test('a count is never projected below 0, and the figure says that it was cut', () => {
  const falling = rising(20).map((value) => 330 - value)
  const { evidence: made, series } = evidenceOf(rowsOf(falling))
  const figures = project(made, series, { model: 'drift' }).figures
  expect(figures.at(-1)).toMatchObject({ value: expect.toSatisfy((value: number) => value >= 0) })
  for (const { value, range } of figures) expect(range?.low ?? value).toBeGreaterThanOrEqual(0)
  expect(String(figures.at(-1) && explain(figures.at(-1) as Figure))).toContain(
    'cut at what the quantity can be',
  )
})

test('projections of others (status F) are not taken for observations', () => {
  const { observed } = project(evidence, seriesOf('net-migration/PAK'))
  expect(observed.at(-1)?.period.code).toBe('2023')
})

test('the same series in another order, or with its months mixed in, is the same series', () => {
  const { evidence: made, series } = evidenceOf([
    ...rowsOf(rising(20)),
    { origin: 'PAK', period: '2019-05', value: 7 },
  ])
  const values = (given: readonly Figure[]): number[] =>
    project(made, given).figures.map(({ value }) => value)
  expect(values([...series].reverse())).toEqual(values(series))
})

test('figures of two cells are refused: a period comes twice', () => {
  const { evidence: made, series } = evidenceOf(rowsOf(rising(20)))
  expect(() => project(made, [...series, ...series])).toThrow(
    expect.objectContaining({ code: 'MixedSeriesError' }),
  )
})

describe('published projections stand beside', () => {
  test('net migration has the United Nations, with their 80 or 95 per cent interval', () => {
    const at = (level: 80 | 95): Figure | undefined =>
      project(evidence, seriesOf('net-migration/PAK'), { level }).published.find(
        ({ period }) => period.code === '2035',
      )
    const published = (variant: string): number =>
      (evidence
        .dataset('net-migration-projection')
        .where({ country: 'PAK', variant, period: '2035' })
        .column('value')[0] ?? 0) * 1000
    expect(at(80)?.value).toBeCloseTo(published('median'), 6)
    expect(at(80)?.range?.low).toBeCloseTo(published('lower-80'), 6)
    expect(at(95)?.range?.high).toBeCloseTo(published('upper-95'), 6)
    expect(at(80)?.unit.id).toBe('persons')
  })

  test('registered departures have the target of the government, a rate has none of it', () => {
    expect(
      project(evidence, seriesOf('departures/PAK')).published.map(({ id, value }) => [id, value]),
    ).toEqual([['published-projections/PAK.workers-sent-abroad.government-target.2026.2026', 800_000]])
    expect(project(evidence, seriesOf('departure-rate/PAK')).published).toEqual([])
  })

  test('nothing, where their datasets are not open', () => {
    const { evidence: made, series } = evidenceOf(rowsOf(rising(20)))
    expect(project(made, series).published).toEqual([])
  })
})
