import { metricById } from '@exodus/core/metrics'
import { seriesOf } from '@/components/chart/points'
import { messagesIn } from '@/messages'
import { dateName } from '../format'
import type { Locale } from '../locale'
import { codeName } from '../names'
import {
  endsOf,
  evidenceFor,
  figureAt,
  highest,
  latestOf,
  lowest,
  named,
  type SubjectSection,
  seriesOfKind,
} from './section'

const AT = { origin: 'PAK' } as const
const REQUIREMENTS = [
  'visa-required',
  'e-visa',
  'visa-on-arrival',
  'visa-free',
  'visa-free-days',
  'eta',
  'no-admission',
]

/** What the passport opens: its rank, the destinations it reaches, and what the others ask for. */
export async function passport(locale: Locale): Promise<SubjectSection[]> {
  const evidence = await evidenceFor([
    'passport-rank',
    'visa-free-count',
    'destinations-by-requirement',
    'mobility-rank',
    'visa-free-entry',
  ])
  const words = messagesIn(locale).subjects.passport
  const ranks = seriesOfKind(evidence, 'passport-rank', AT, 'year')
  const counts = seriesOfKind(evidence, 'visa-free-count', AT, 'year')
  const latest = latestOf(evidence, 'destinations-by-requirement', { ...AT, requirement: 'visa-required' })
  const date = latest?.period.code ?? ''
  const bars = REQUIREMENTS.flatMap((requirement) => {
    const figure = figureAt(evidence, 'destinations-by-requirement', { ...AT, requirement, period: date })
    const name = codeName('visa-requirement', requirement, locale)
    return figure ? [{ id: requirement, name, figure, emphasis: requirement === 'visa-required' }] : []
  })
  return [
    {
      id: 'rank',
      words: words.rank,
      values: {
        ...endsOf(ranks, locale),
        ...named('best', lowest(ranks), locale),
        ...named('worst', highest(ranks), locale),
        ...named('newest', latestOf(evidence, 'passport-rank', AT), locale),
      },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'rank',
          series: [seriesOf('rank', metricById('passport-rank').title[locale], ranks)],
          breaks: [],
        },
      },
    },
    {
      id: 'count',
      words: words.count,
      values: { ...endsOf(counts, locale), ...named('most', highest(counts), locale) },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'destinations',
          series: [seriesOf('count', metricById('visa-free-count').title[locale], counts)],
          breaks: [],
        },
      },
    },
    {
      id: 'requirements',
      words: words.requirements,
      values: {
        date: dateName(date, locale),
        ...named('required', latest, locale),
        ...named('place', figureAt(evidence, 'mobility-rank', { ...AT, period: date }), locale),
        ...named('free', figureAt(evidence, 'visa-free-entry', { ...AT, period: date }), locale),
      },
      drawing: {
        kind: 'bars',
        spec: { locale, unit: 'destinations', bars: bars.sort((a, b) => b.figure.value - a.figure.value) },
      },
    },
  ]
}
