import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { derive, rangeOf } from '../../figure/derive'
import { departures } from '../../metrics'
import { parsePeriod } from '../../period'
import { sumOf } from '../model'
import { observedOf } from '../observed'
import { publishedDatasets, publishedProjections } from '../published'
import { departurePath, groupDatasets, growthLevers } from './departure-groups'
import { defineScenario, scenarioFigure, yearOf, yearPeriod, yearsAfter } from './scenario'

const YEARLY = { en: 'Registered departures in the year', ur: 'سال میں رجسٹرڈ روانگی' } as const

/** Registered departures if each skill group goes on growing, or shrinking, as it has; in the year, and added up. */
export const cumulativeDepartures = defineScenario({
  id: 'cumulative-departures',
  title: { en: 'Departures, if this continues', ur: 'روانگی، اگر یہی جاری رہا' },
  definition: {
    en: 'Registered departures of each skill group go on changing at the yearly rate of its lever, from its last published year. Returns are not taken off.',
    ur: 'ہر ہنری درجے کی رجسٹرڈ روانگی اپنے آخری شائع شدہ سال سے مفروضہ سالانہ شرح پر بدلتی رہتی ہے۔ واپس آنے والے منہا نہیں کیے جاتے۔',
  },
  datasets: [...departures.datasets, ...groupDatasets, ...publishedDatasets],
  levers: growthLevers,
  outcomes: (evidence, settings, last) => {
    const path = departurePath(evidence, settings)
    const soFar = departuresSoFar(evidence, path.base)
    const years = yearsAfter(path.base, last)
    const start = yearOf(soFar.period)
    const published = evidence.datasetIds.includes('published-projections')
      ? publishedProjections(evidence, { country: 'PAK', indicator: 'workers-sent-abroad' })
      : []
    const cumulative = {
      en: `Registered departures since ${start}`,
      ur: `${start} سے اب تک رجسٹرڈ روانگی`,
    }
    return [
      {
        id: 'departures',
        title: YEARLY,
        published: published.filter(({ period }) => yearOf(period) > path.base),
        figures: years.map((year) =>
          scenarioFigure({
            label: YEARLY,
            formula: {
              en: 'sum over skill groups of the last published departures, grown at the rate of their lever',
              ur: 'تمام ہنری درجوں کی آخری شائع شدہ روانگی، اپنی مفروضہ شرح سے بڑھا کر، کا مجموعہ',
            },
            parts: path.parts,
            unit: soFar.unit,
            period: yearPeriod(year),
            compute: (values) => path.inYear(values, year),
          }),
        ),
      },
      {
        id: 'cumulative-departures',
        title: cumulative,
        published: [],
        figures: years.map((year) =>
          scenarioFigure({
            label: cumulative,
            formula: {
              en: 'departures published so far + those of each year ahead',
              ur: 'اب تک شائع شدہ روانگی + آگے کے ہر سال کی روانگی',
            },
            parts: [{ figure: soFar, raises: true }, ...path.parts],
            unit: soFar.unit,
            period: parsePeriod(`${start}/${year}`),
            compute: ([published = 0, ...values]) =>
              published + sumOf(yearsAfter(path.base, year).map((ahead) => path.inYear(values, ahead))),
          }),
        ),
      },
    ]
  },
})

/** All departures of the unbroken run of years that ends with the base. */
function departuresSoFar(evidence: Evidence, base: number): Figure {
  const series = departures
    .series(evidence, { origin: 'PAK' })
    .filter(({ period }) => period.kind === 'year' && yearOf(period) <= base)
  const { unbroken } = observedOf(evidence, series)
  const [first] = unbroken
  const total = (of: (figure: Figure) => number): number => sumOf(unbroken.map(of))
  return derive({
    operation: 'accumulate',
    formula: {
      en: `registered departures, ${first?.period.code} to ${base}`,
      ur: `رجسٹرڈ روانگی، ${first?.period.code} تا ${base}`,
    },
    inputs: unbroken,
    unit: departures.unit,
    value: total(({ value }) => value),
    range: { low: total((figure) => rangeOf(figure).low), high: total((figure) => rangeOf(figure).high) },
    period: parsePeriod(`${first?.period.code}/${base}`),
  })
}
