import { beforeAll, describe, expect, test } from 'vitest'
import { datasetOf } from '../../../test/hand-made'
import { createEvidence, type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import {
  doctorEmigrationRate,
  doctorsAbroad,
  healthWorkersPerThousand,
  leaversPerGraduate,
  leaversPerRegistered,
  outboundMobilityRatio,
  professionalsMetrics,
  registeredPerThousand,
  studentsAbroadGrowth,
  studentsHostShare,
  studentsInHost,
} from './index'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: [...new Set(professionalsMetrics.flatMap(({ datasets }) => datasets))],
  })
})

describe('those who leave', () => {
  test('of every hundred registered doctors 1.1 registered to leave in 2024: 3,642 of 319,572', () => {
    const figure = leaversPerRegistered.at(evidence, { origin: 'PAK', occupation: 'doctor', period: '2024' })
    expect(figure.value).toBeCloseTo((3_642 / 319_572) * 100, 10)
    expect(figure.range?.low).toBeCloseTo((3_490 / 319_572) * 100, 10)
    expect(figure.status).toBe('P')
  })

  test('a register of low reliability does not answer: 2019 is of 233,262, not of 220,829', () => {
    const figure = leaversPerRegistered.at(evidence, { origin: 'PAK', occupation: 'doctor', period: '2019' })
    expect(figure.value).toBeCloseTo((1_678 / 233_262) * 100, 10)
  })

  test('for every hundred graduates 17 doctors registered to leave in 2025, near the 21 of Talati and Pappas for 2005', () => {
    const figure = leaversPerGraduate.at(evidence, { origin: 'PAK', occupation: 'doctor', period: '2025' })
    expect(figure.value).toBeCloseTo((3_795 / 22_000) * 100, 10)
    const value = (dataset: string, measure: string): number =>
      evidence.dataset(dataset).where({ occupation: 'doctor', measure, period: '2005' }).column('value')[0] ??
      0
    const in2005 =
      value('professionals-abroad', 'emigrants-per-year') /
      value('professional-workforce-and-training', 'new-supply')
    expect(in2005 * 100).toBeCloseTo(21.3, 1)
    expect(Math.abs(figure.value - in2005 * 100)).toBeLessThan(5)
  })

  test('nurses lose 29 for every hundred graduates in 2025: 1,640 against 5,600', () => {
    const figure = leaversPerGraduate.at(evidence, { origin: 'PAK', occupation: 'nurse', period: '2025' })
    expect(figure.value).toBeCloseTo((1_640 / 5_600) * 100, 10)
    expect(String(explain(figure))).toContain('the yearly pace is taken over the one year')
  })

  test('a profession without a register has no answer', () => {
    expect(() =>
      leaversPerRegistered.at(evidence, { origin: 'PAK', occupation: 'teacher', period: '2022' }),
    ).toThrow(/teacher/)
  })
})

describe('doctors abroad', () => {
  test('2018 adds twelve hosts, the United States by its count of 2016', () => {
    const figure = doctorsAbroad.at(evidence, { origin: 'PAK', period: '2018' })
    const rows = evidence
      .dataset('professionals-abroad')
      .observations.rows()
      .filter(({ source }) => source.startsWith('occ-oecd-wfmi'))
    expect(rows).toHaveLength(12)
    expect(figure.value).toBe(rows.reduce((sum, { value }) => sum + (value ?? 0), 0))
    expect(String(explain(figure))).toContain('United States: the count of 2016 stands in for 2018')
  })

  test('2004 is the published sum over four hosts, to which its members are not added', () => {
    expect(doctorsAbroad.at(evidence, { origin: 'PAK', period: '2004' }).value).toBe(12_800)
  })

  test('a year with a count of one or two hosts has no answer', () => {
    for (const period of ['2014', '2016', '2017', '2022']) {
      expect(() => doctorsAbroad.at(evidence, { origin: 'PAK', period }), period).toThrow(
        expect.objectContaining({ code: 'TooFewFiguresError' }),
      )
    }
  })
})

describe('the emigration rate', () => {
  test('is the 11.7 per cent that Mullan found, from his 12,800 abroad and 97,000 at home', () => {
    const mullan = createEvidence({
      datasets: [
        datasetOf(
          'professionals-abroad',
          ['origin', 'occupation', 'destination', 'measure'],
          [
            {
              origin: 'PAK',
              occupation: 'doctor',
              destination: 'AUS-CAN-GBR-USA',
              measure: 'trained-in-pakistan',
              period: '2004',
              value: 12_800,
            },
          ],
        ),
        datasetOf(
          'professional-workforce-and-training',
          ['area', 'occupation', 'measure', 'sex'],
          [
            {
              area: 'PAK',
              occupation: 'doctor',
              measure: 'personnel',
              sex: 'total',
              period: '2004',
              value: 97_000,
            },
          ],
        ),
      ],
    })
    expect(doctorEmigrationRate.at(mullan, { origin: 'PAK', period: '2004' }).value).toBeCloseTo(11.7, 1)
  })

  test('of 2018 is 22,815 of 230,822: 9.9 per cent', () => {
    const figure = doctorEmigrationRate.at(evidence, { origin: 'PAK', period: '2018' })
    expect(figure.value).toBeCloseTo((22_815 / (22_815 + 208_007)) * 100, 10)
  })
})

describe('per 1,000 people', () => {
  test("doctors of the WHO over the population give the World Bank's own density in every year of both", () => {
    const bank = evidence
      .dataset('professional-workforce-and-training')
      .where({ occupation: 'doctor', measure: 'density-per-thousand', period: { from: '1992', to: '2019' } })
      .rows()
    expect(bank).toHaveLength(25)
    for (const { period, value } of bank) {
      const figure = healthWorkersPerThousand.at(evidence, { area: 'PAK', occupation: 'doctor', period })
      expect(figure.value, period).toBeCloseTo(value ?? 0, 2)
    }
  })

  test('nurses and midwives of 2017 are within a tenth of the WHO density, which divides by a lower population', () => {
    const key = { area: 'PAK', occupation: 'nurses-and-midwives', period: '2017' }
    const own = healthWorkersPerThousand.at(evidence, key).value
    const density = evidence
      .dataset('professional-workforce-and-training')
      .where({ occupation: 'nurses-and-midwives', measure: 'density', period: '2017' })
      .column('value')[0]
    expect(own / ((density ?? 0) / 10)).toBeGreaterThan(0.9)
    expect(own).toBeLessThan((density ?? 0) / 10)
  })

  test('the nurses of 2018, flagged as an outlier, do not answer', () => {
    expect(() =>
      healthWorkersPerThousand.at(evidence, { area: 'PAK', occupation: 'nurse', period: '2018' }),
    ).toThrow(/flagged as unreliable/)
  })

  test('registered doctors of 2024 are one for 786 people; the Economic Survey has about 750', () => {
    const figure = registeredPerThousand.at(evidence, { area: 'PAK', occupation: 'doctor', period: '2024' })
    expect(1_000 / figure.value).toBeCloseTo(786, 0)
    expect(1_000 / figure.value / 750).toBeLessThan(1.05)
  })
})

describe('students', () => {
  test('in the United States grew by 16 per cent in 2022/23, as Open Doors printed', () => {
    const key = { origin: 'PAK', destination: 'USA', measure: 'open-doors', period: 'AY2022-2023' }
    expect(studentsAbroadGrowth.at(evidence, key).value).toBeCloseTo(15.9, 1)
    expect(studentsInHost.at(evidence, key).value).toBe(10_164)
  })

  test('in the United States of 2018/19 grew by 5.6 per cent, as printed then', () => {
    const key = { origin: 'PAK', destination: 'USA', measure: 'open-doors', period: 'AY2018-2019' }
    expect(studentsAbroadGrowth.at(evidence, key).value).toBeCloseTo(5.6, 1)
  })

  test('of two releases growth is taken within one: 2013 is 7.0 per cent in the later, 0.9 in the older', () => {
    const key = { origin: 'PAK', destination: 'WLD', measure: 'tertiary-outbound', period: '2013' }
    const { value, range } = studentsAbroadGrowth.at(evidence, key)
    expect(value).toBeCloseTo((40_334 / 37_681 - 1) * 100, 10)
    expect(range?.low).toBeCloseTo((37_579 / 37_229 - 1) * 100, 10)
  })

  test('growth between two releases of one count is noted as such', () => {
    const key = { origin: 'PAK', destination: 'GBR', measure: 'hesa-enrolled', period: 'AY2023-2024' }
    const figure = studentsAbroadGrowth.at(evidence, key)
    expect(figure.value).toBeCloseTo((45_720 / 34_960 - 1) * 100, 10)
    expect(String(explain(figure))).toContain('two releases of the count')
  })

  test('the shares of the named hosts add to less than a hundred in every year', () => {
    for (let year = 1999; year <= 2016; year++) {
      const hosts = evidence
        .dataset('students-abroad')
        .where({ measure: 'tertiary-by-host', period: String(year) })
        .column('destination') as string[]
      const shares = hosts.map(
        (destination) =>
          studentsHostShare.at(evidence, { origin: 'PAK', destination, period: String(year) }).value,
      )
      const sum = shares.reduce((total, share) => total + share, 0)
      expect(sum, String(year)).toBeGreaterThan(60)
      expect(sum, String(year)).toBeLessThan(100)
    }
  })

  test('the outbound ratio of 2017 implies 1.94 million enrolled at home', () => {
    const ratio = outboundMobilityRatio.at(evidence, { origin: 'PAK', period: '2017' }).value
    const abroad = studentsInHost.at(evidence, {
      origin: 'PAK',
      destination: 'WLD',
      measure: 'tertiary-outbound',
      period: '2017',
    })
    expect(abroad.value / ratio / 1e4).toBeCloseTo(1.94, 2)
  })
})
