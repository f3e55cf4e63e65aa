import { beforeAll, describe, expect, test } from 'vitest'
import { datasetOf, type Row } from '../../../test/hand-made'
import { createEvidence, type Evidence, openEvidence } from '../../evidence'
import { explain, type Figure } from '../../figure'
import {
  associationDrivers,
  driverAssociation,
  driverAssociationAdjustedPValue,
  driverAssociationPValue,
  driverAssociationYears,
} from './index'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({ datasets: driverAssociation.datasets })
})

const key = (driver: string, lag = '0', form = 'level', period = '2022') => ({
  origin: 'PAK',
  driver,
  lag,
  form,
  period,
})

const notesOf = ({ lineage }: Figure): string =>
  lineage.operation === 'observation' ? '' : lineage.notes.map(({ en }) => en).join('\n')

describe('departures and drivers', () => {
  // The columns written out and read in R: cor.test(x, y, method = "spearman"), estimate and p.value.
  const inR = [
    ['inflation', '1', 'level', 43, 0.048323769254, 0.757653],
    ['exchange-rate', '0', 'level', 44, 0.826315233608, 4.94534e-12],
    ['income-gap', '2', 'level', 31, -0.385887096774, 0.032814],
    ['political-stability', '3', 'level', 21, -0.757477883626, 6.99488e-5],
    ['terrorism-deaths-gti', '1', 'level', 10, 0.563636363636, 0.0957916],
    ['press-freedom', '2', 'level', 18, 0.598968876235, 0.00862296],
    ['government-effectiveness', '0', 'change', 20, -0.52877025176, 0.0165276],
    ['exchange-rate', '1', 'change', 41, -0.25, 0.114857],
  ] as const

  test.each(inR)(
    '%s, %s years before, %s: R has the same correlation over %i years',
    (driver, lag, form, n, rho) => {
      expect(driverAssociation.at(evidence, key(driver, lag, form)).value).toBeCloseTo(rho, 11)
      expect(driverAssociationYears.at(evidence, key(driver, lag, form)).value).toBe(n)
    },
  )

  test.each(inR)(
    '%s, %s years before, %s: the p-value of R is within the error of chance',
    (driver, lag, form, _, __, p) => {
      const found = driverAssociationPValue.at(evidence, key(driver, lag, form)).value
      // R takes a series of Edgeworth where ties or length rule out the exact distribution.
      expect(Math.abs(found - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 10_000) + 0.003)
      expect(driverAssociationPValue.at(evidence, key(driver, lag, form)).value).toBe(found)
    },
  )

  test('no association of changes from year to year stands once all 64 are counted, though some of levels do', () => {
    const adjusted = (driver: string, lag: string, form: string) =>
      driverAssociationAdjustedPValue.at(evidence, key(driver, lag, form))
    // The smallest of each 64; p.adjust(p, method = "holm") in R gives the same from the same p-values.
    const level = adjusted('exchange-rate', '0', 'level')
    expect(level.value).toBeCloseTo(64 * 0.0001, 10)
    expect(notesOf(level)).toContain('64 associations tested together')
    const changes = associationDrivers.flatMap(({ id }) =>
      ['0', '1', '2', '3'].map((lag) => driverAssociationPValue.at(evidence, key(id, lag, 'change')).value),
    )
    expect(changes).toHaveLength(64)
    const smallest = adjusted('control-of-corruption', '3', 'change')
    expect(smallest.value).toBeCloseTo(64 * Math.min(...changes), 10)
    expect(smallest.value).toBeGreaterThan(0.05)
  })

  test('every figure says that it is an association and no cause', () => {
    for (const { id } of associationDrivers) {
      expect(notesOf(driverAssociation.at(evidence, key(id)))).toContain('An association, not a cause')
    }
  })

  test('a series under twenty years carries a warning, one of twenty or more does not', () => {
    expect(notesOf(driverAssociation.at(evidence, key('terrorism-deaths-gti')))).toContain(
      'Warning: fewer than 20 years',
    )
    expect(notesOf(driverAssociation.at(evidence, key('inflation')))).not.toContain('Warning')
  })

  test('counts the departures of the Bureau alone, and the years up to the one asked for', () => {
    const figure = driverAssociation.at(evidence, key('inflation', '0', 'level', '2010'))
    expect(figure.period.code).toBe('1971/2010')
    const text = String(explain(figure))
    expect(text).toContain('departures-total/PAK.beoe.2010')
    expect(text).not.toContain('beoe-oec')
    expect(driverAssociation.at(evidence, key('inflation', '0', 'level', '1990/2010')).period.code).toBe(
      '1990/2010',
    )
  })

  test('press freedom stops before the new method of 2022, and says so', () => {
    const figure = driverAssociation.at(evidence, key('press-freedom'))
    expect(figure.period.code).toBe('2002/2021')
    expect(notesOf(figure)).toContain('break in 2022')
  })

  test('the edition of the peace index that differs for 2018 widens the range', () => {
    const figure = driverAssociation.at(evidence, key('peace-index'))
    expect(figure.range?.low).toBeLessThan(figure.value)
  })

  test('refuses a driver, a lag, a form and a period that there are not, by name', () => {
    expect(() => driverAssociation.at(evidence, key('inflatoin'))).toThrow(/Did you mean "inflation"/)
    expect(() => driverAssociation.at(evidence, key('inflation', '4'))).toThrow(/lag "4"/)
    expect(() => driverAssociation.at(evidence, key('inflation', '0', 'levels'))).toThrow(/form "levels"/)
    expect(() => driverAssociation.at(evidence, key('inflation', '0', 'level', 'FY2022-PK'))).toThrow(
      expect.objectContaining({ code: 'UnlikePeriodsError' }),
    )
    expect(() => driverAssociation.at(evidence, key('inflation', '0', 'level', '2019/2022'))).toThrow(
      expect.objectContaining({ code: 'TooFewFiguresError' }),
    )
  })
})

describe('a lag', () => {
  const series = (values: readonly number[], from: number, columns: Record<string, string>): Row[] =>
    values.map((value, place) => ({ ...columns, period: String(from + place), value }))

  /** Departures that follow inflation two years later, exactly. */
  const made = (): Evidence => {
    const prices = [3, 9, 4, 12, 7, 1, 8, 15, 2, 6, 11, 5]
    const units = { percent: ['ratio', 0.01], persons: ['persons', 1] } as const
    const economy = series(prices, 1990, {
      country: 'PAK',
      region: 'national',
      indicator: 'cpi-inflation-annual',
      group: 'total',
      unit: 'percent',
    })
    const departures = series(
      prices.map((price) => price * 1_000),
      1992,
      { origin: 'PAK', scope: 'beoe' },
    )
    return createEvidence({
      datasets: [
        datasetOf('economy', ['country', 'region', 'indicator', 'group'], economy, { units }),
        datasetOf('departures-total', ['origin', 'scope'], departures, { units }),
      ],
    })
  }

  test('sets departures against the driver of so many years before', () => {
    const rho = (lag: string) => driverAssociation.at(made(), key('inflation', lag, 'level', '2003')).value
    expect(rho('2')).toBeCloseTo(1, 12)
    expect(Math.abs(rho('0'))).toBeLessThan(0.5)
  })

  test('a driver that does not vary has no association', () => {
    const flat = createEvidence({
      datasets: [
        datasetOf(
          'economy',
          ['country', 'region', 'indicator', 'group'],
          series([5, 5, 5, 5, 5, 5], 1990, {
            country: 'PAK',
            region: 'national',
            indicator: 'cpi-inflation-annual',
            group: 'total',
          }),
        ),
        datasetOf(
          'departures-total',
          ['origin', 'scope'],
          series([1, 2, 3, 4, 5, 6], 1990, { origin: 'PAK', scope: 'beoe' }),
        ),
      ],
    })
    expect(() => driverAssociation.at(flat, key('inflation', '0', 'level', '1995'))).toThrow(/does not vary/)
  })
})
