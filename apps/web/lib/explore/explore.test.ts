import { figureById } from '@exodus/core/metrics'
import { describe, expect, test } from 'vitest'
import { allowsLog } from './charts'
import { type Exploration, explore } from './explore'
import { groupName } from './groupings'
import { fillClassesOf } from './map-classes'
import { isOnMap } from './places'
import { readAsked } from './state'
import { openSubject, type SubjectKind, subjectIds } from './subject'
import { tabsOf } from './tabs'

async function at(kind: SubjectKind, id: string, query = ''): Promise<Exploration> {
  const subject = await openSubject(kind, id)
  return explore(subject, readAsked(subject, Object.fromEntries(new URLSearchParams(query))), 'en')
}

const figuresIn = ({ series, more }: Exploration) =>
  [...series, ...more].flatMap(({ points }) => points.map(({ figure }) => figure))

describe('every table and measure', () => {
  const opened = async (kind: SubjectKind): Promise<void> => {
    for (const id of subjectIds[kind]) {
      const exploration = await at(kind, id)
      expect(figuresIn(exploration).length, id).toBeGreaterThan(0)
      expect(exploration.fits, id).toContain(exploration.chart)
    }
  }

  test('every table opens with something to see, in a form that fits', () => opened('datasets'), 60_000)

  // Some formulas search all years for all countries.
  test('so does every measure', () => opened('metrics'), 120_000)

  test('drawings hold one unit and one kind of period', async () => {
    for (const id of subjectIds.datasets) {
      const exploration = await at('datasets', id)
      if (exploration.chart === 'table') continue
      const kinds = new Set(figuresIn(exploration).map(({ unit, period }) => `${unit.id} ${period.kind}`))
      expect(kinds.size, id).toBe(1)
    }
  }, 60_000)
})

describe('normalising', () => {
  test('every normalised value is a figure that its id opens again', async () => {
    for (const normalise of ['per-1000-residents.destination', 'share-of-total.destination', 'index-100']) {
      const exploration = await at(
        'datasets',
        'departures-by-destination',
        `normalise=${normalise}&chart=line`,
      )
      const figures = figuresIn(exploration)
      expect(figures.length, normalise).toBeGreaterThan(3)
      for (const { id = '', value } of figures.slice(0, 20)) {
        expect(id).toMatch(/^(per-1000-residents|share-of-total|index-100)\//)
        expect(figureById(exploration.subject.evidence, id).value).toBe(value)
      }
    }
  })

  test('an index is one hundred in the base period, for every series that has it', async () => {
    const { series } = await at(
      'datasets',
      'departures-by-destination',
      'destination=SAU,ARE,OMN&normalise=index-100&base=2019',
    )
    const base = series.map(
      ({ points }) => points.find(({ figure }) => figure.period.code === '2019')?.figure.value,
    )
    expect(base).toEqual([100, 100, 100])
  })

  test('values with nothing to be set against are counted, not drawn as nothing', async () => {
    const subject = await openSubject('datasets', 'departures-by-destination')
    const codes = subject.dimensions.find(({ id }) => id === 'destination')?.codes ?? []
    const hasBase = (code: string): boolean =>
      subject.figures({ destination: [code] }).some(({ period }) => period.code === '2006')
    const late = codes.find((code) => !hasBase(code))
    const query = `destination=SAU,${late}&normalise=index-100&base=2006`
    const { left } = await at('datasets', 'departures-by-destination', query)
    expect(left).toBeGreaterThan(0)
  })
})

describe('charts that fit', () => {
  test('parts of a whole may be stacked; two ways of counting the same may not', async () => {
    expect((await at('datasets', 'departures-by-skill')).fits).toContain('area')
    expect((await at('datasets', 'departures-total')).fits).not.toContain('area')
  })

  test('an index is not stacked', async () => {
    expect((await at('datasets', 'departures-by-skill', 'normalise=index-100')).fits).not.toContain('area')
  })

  test('a chart that does not fit is refused with those that do', async () => {
    await expect(at('datasets', 'departures-total', 'chart=scatter')).rejects.toMatchObject({
      code: 'UnfitChartError',
      problem: { field: 'chart', value: 'scatter', accepted: expect.arrayContaining(['line']) },
    })
  })

  test('a logarithmic scale is offered for values above zero only, and never for ranks', async () => {
    const ranks = await at('datasets', 'passport-rank')
    expect(ranks.logAllowed).toBe(false)
    const migration = await at('datasets', 'net-migration')
    expect(allowsLog(migration)).toBe(false)
    expect((await at('datasets', 'departures-by-skill', 'skillLevel=skilled,unskilled')).logAllowed).toBe(
      true,
    )
  })

  test('one period makes bars of it', async () => {
    const { chart, shown } = await at('datasets', 'departures-by-destination', 'period=2019')
    expect({ chart, shown }).toEqual({ chart: 'bar', shown: '2019' })
  })

  test('a dot of a scatter chart holds two published values of one country and period', async () => {
    const { dots } = await at('datasets', 'migrant-stock', 'chart=scatter&against=population')
    expect(dots.length).toBeGreaterThan(20)
    for (const { x, y } of dots) expect(x.period.code).toBe(y.period.code)
  })
})

test('codes at which nothing is published are named', async () => {
  const { absent } = await at('datasets', 'departures-by-destination', 'destination=SAU,AGO&period=2024')
  expect(absent).toEqual(['Angola'])
})

describe('groups of codes', () => {
  const names = ({ series }: Exploration) => series.map(({ name }) => name)

  test('stand beside each other and beside codes, under names of their own', async () => {
    const query = 'destination=MYS&destination.gcc=yes&destination.region=western-europe'
    const exploration = await at('datasets', 'departures-by-destination', query)
    expect(names(exploration).sort()).toEqual(['Malaysia', 'The Gulf (GCC)', 'Western Europe'])
  })

  test('of one grouping may be stacked; beside codes, which they may hold, they may not', async () => {
    const alone = await at('datasets', 'departures-by-destination', 'by=destination.continent')
    expect(alone.fits).toContain('area')
    const beside = await at(
      'datasets',
      'departures-by-destination',
      'destination.gcc=yes&destination=SAU,ARE,OMN',
    )
    expect(beside.fits).not.toContain('area')
  })

  test('a sum of what must not be added is refused, and the mean is what works', async () => {
    const sum = await at('datasets', 'median-age', 'country.gcc=yes&take=sum')
    expect(sum.selection.grouped.refusals[0]?.error).toMatchObject({ code: 'NotAdditiveError' })
    expect(sum.series).toEqual([])
    const mean = await at('datasets', 'median-age', 'country.gcc=yes')
    expect(mean.selection.take).toBe('mean')
    expect(figuresIn(mean).length).toBeGreaterThan(5)
  })

  test('what overlaps is refused, and the codes that overlap are named', async () => {
    const { selection, series } = await at('datasets', 'departures-by-occupation', 'by=occupation.family')
    expect(selection.grouped.refusals.map(({ error }) => error)).toContainEqual(
      expect.objectContaining({
        code: 'DoubleCountError',
        problem: expect.objectContaining({ field: 'occupation' }),
      }),
    )
    // The others are shown.
    const refused = selection.grouped.refusals.map(({ group }) => group.id)
    expect(series.length).toBeGreaterThan(5)
    for (const { id } of series) expect(refused).not.toContain(id)
  })

  test('a group that there is not is refused with the nearest', async () => {
    await expect(
      at('datasets', 'departures-by-destination', 'destination.region=wester-asia'),
    ).rejects.toMatchObject({
      problem: { field: 'destination.region', nearest: 'western-asia' },
    })
  })

  test('every group has a name in both languages', async () => {
    for (const id of subjectIds.datasets) {
      for (const { codeList, attribute, groups } of (await openSubject('datasets', id)).groupings) {
        for (const { code } of groups) {
          expect(groupName(codeList, attribute, code, 'en'), `${id} ${attribute}`).not.toBe(code)
          expect(groupName(codeList, attribute, code, 'ur'), `${id} ${attribute}`).toMatch(/[\u0600-\u06ff]/)
        }
      }
    }
  })
})

describe('maps', () => {
  test('show countries and districts, and nothing else', async () => {
    expect((await at('datasets', 'departures-by-destination')).fits).toContain('map')
    expect((await at('datasets', 'departures-by-district')).fits).toContain('map')
    expect((await at('datasets', 'departures-by-skill')).fits).not.toContain('map')
  })

  test('hold what has a place; what has none is in the table', async () => {
    const { series, more } = await at('datasets', 'departures-by-destination', 'chart=map&period=2024')
    expect(series.every(({ id }) => isOnMap('area', id))).toBe(true)
    expect(more.some(({ id }) => isOnMap('area', id))).toBe(false)
  })

  test('have classes of all periods, so that a colour means the same while time is moved through', async () => {
    const [early, late] = await Promise.all(
      ['2015', '2024'].map((period) =>
        at('datasets', 'departures-by-destination', `chart=map&period=${period}`),
      ),
    )
    const endsOf = (exploration: Exploration | undefined) =>
      fillClassesOf(exploration?.map?.figures ?? []).classes.map(({ lowest, highest }) => [
        lowest.id,
        highest.id,
      ])
    expect(endsOf(early).length).toBeGreaterThan(3)
    expect(endsOf(early)).toEqual(endsOf(late))
  })

  test('of gains and losses have classes on both sides of zero', async () => {
    const { map } = await at('datasets', 'net-migration', 'by=country&chart=map')
    for (const { fill, lowest, highest } of fillClassesOf(map?.figures ?? []).classes) {
      expect(Number(fill) < 0).toBe(highest.value < 0)
      expect(lowest.value).toBeLessThanOrEqual(highest.value)
    }
  })

  test('are one press away where other things are compared', async () => {
    const exploration = await at('datasets', 'net-migration')
    const tab = tabsOf(exploration).find(({ chart }) => chart === 'map')
    expect(tab?.asked).toMatchObject({ chart: 'map', by: 'country' })
    expect(explore(exploration.subject, tab?.asked ?? exploration.asked, 'en').chart).toBe('map')
  })
})

test('one period keeps the forms of all time one press away', async () => {
  const exploration = await at('datasets', 'departures-by-destination', 'period=2019')
  const line = tabsOf(exploration).find(({ chart }) => chart === 'line')
  expect(exploration.fits).not.toContain('line')
  expect(line?.asked.period).toBe('')
})
