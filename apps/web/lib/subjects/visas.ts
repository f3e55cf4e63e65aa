import type { Figure } from '@exodus/core'
import { seriesOf } from '@/components/chart/points'
import { messagesIn } from '@/messages'
import { formatNumber, periodName, shortPeriod } from '../format'
import type { Locale } from '../locale'
import { codeName } from '../names'
import { punctuation } from '../punctuation'
import {
  atPeak,
  endsOf,
  evidenceFor,
  figureAt,
  highest,
  latestOf,
  named,
  type SubjectSection,
  seriesOfKind,
} from './section'

const AT = { origin: 'PAK' } as const
const YEARS_BEFORE = 10
/** Below so many decisions a rate says more of a few cases than of a state. */
const LEAST_DECISIONS = 500
const UK_CATEGORIES = ['visit', 'study', 'family']

/** Visas asked for and refused: Schengen by year and by state, the United States, the United Kingdom. */
export async function visas(locale: Locale): Promise<SubjectSection[]> {
  const evidence = await evidenceFor([
    'schengen-refusal-rate',
    'schengen-refusal-rate-by-state',
    'schengen-refusal-rank',
    'schengen-relative-refusal',
    'us-b-visa-refusal-rate',
    'uk-visa-refusal-rate',
  ])
  const words = messagesIn(locale).subjects.visas
  const schengen = seriesOfKind(evidence, 'schengen-refusal-rate', AT, 'year')
  const world = seriesOfKind(evidence, 'schengen-refusal-rate', { origin: 'WLD' }, 'year')
  const year = schengen.at(-1)?.period.code ?? ''
  const before = String(Number(year) - YEARS_BEFORE)
  const byState = (period: string, destination: string) =>
    figureAt(evidence, 'schengen-refusal-rate-by-state', { ...AT, destination, period })
  const states = evidence
    .dataset('schengen-visas')
    .codesOf('destination')
    .flatMap((code) => {
      const now = byState(year, code)
      if (!now || decisionsOf(now) < LEAST_DECISIONS) return []
      const then = byState(before, code)
      return [{ id: code, name: codeName('area', code, locale), marks: then ? [now, then] : [now] }]
    })
    .sort((a, b) => (b.marks[0]?.value ?? 0) - (a.marks[0]?.value ?? 0))
  const [top] = states
  const low = states.at(-1)
  const us = seriesOfKind(evidence, 'us-b-visa-refusal-rate', AT, 'fiscal-year')
  const uk = UK_CATEGORIES.flatMap((category) => {
    const figure = latestOf(evidence, 'uk-visa-refusal-rate', { ...AT, category })
    if (!figure) return []
    const name = `${codeName('visa-category', category, locale)}${punctuation[locale].comma}${periodName(figure.period.code, locale)}`
    return [{ id: category, name, marks: [figure] }]
  }).sort((a, b) => (b.marks[0]?.value ?? 0) - (a.marks[0]?.value ?? 0))
  return [
    {
      id: 'schengen',
      words: words.schengen,
      values: {
        ...endsOf(schengen, locale),
        ...named('world', world.at(-1), locale),
        ...named('ratio', figureAt(evidence, 'schengen-relative-refusal', { ...AT, period: year }), locale),
        ...named('place', figureAt(evidence, 'schengen-refusal-rank', { ...AT, period: year }), locale),
      },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'percent',
          series: [
            seriesOf('PAK', codeName('area', 'PAK', locale), schengen),
            seriesOf('WLD', codeName('area', 'WLD', locale), world),
          ],
          breaks: [],
        },
      },
    },
    {
      id: 'states',
      words: words.states,
      values: {
        year: shortPeriod(year, locale),
        before: shortPeriod(before, locale),
        least: formatNumber(LEAST_DECISIONS, locale),
        ...(top ? { topName: top.name, ...named('top', top.marks[0], locale) } : {}),
        ...(low ? { lowName: low.name, ...named('low', low.marks[0], locale) } : {}),
      },
      drawing: {
        kind: 'dots',
        spec: {
          locale,
          unit: 'percent',
          rows: states,
          names: [shortPeriod(year, locale), shortPeriod(before, locale)],
        },
      },
    },
    {
      id: 'us',
      words: atPeak(words.us, highest(us) === us.at(-1)),
      values: { ...endsOf(us, locale), ...named('most', highest(us), locale) },
      drawing: {
        kind: 'lines',
        spec: { locale, unit: 'percent', series: [seriesOf('us', words.us.heading, us)], breaks: [] },
      },
    },
    {
      id: 'uk',
      words: words.uk,
      values: {
        ...named('most', uk[0]?.marks[0], locale),
        mostName: codeName('visa-category', uk[0]?.id ?? '', locale),
      },
      drawing: { kind: 'dots', spec: { locale, unit: 'percent', rows: uk } },
    },
  ]
}

/** The decisions behind a rate: what it is a share of. */
const decisionsOf = ({ lineage }: Figure): number =>
  lineage.operation === 'observation' ? 0 : (lineage.inputs.at(-1)?.value ?? 0)
