import { associationDrivers } from '@exodus/core/metrics'
import { seriesOf } from '@/components/chart/points'
import { messagesIn } from '@/messages'
import { formatNumber } from '../format'
import type { Locale } from '../locale'
import { codeName } from '../names'
import {
  endsOf,
  evidenceFor,
  figureAt,
  highest,
  lowest,
  named,
  type SubjectSection,
  seriesOfKind,
} from './section'

const AT = { origin: 'PAK' } as const
const GOVERNANCE = ['political-stability', 'rule-of-law', 'control-of-corruption']
const COUNTERS = ['gtd-terrorism-deaths', 'gti-terrorism-deaths']
/** From here on an association counts as close. */
const CLOSE = 0.5

/** What goes along with departures, in levels and in changes; then the drivers that people name. */
export async function why(locale: Locale): Promise<SubjectSection[]> {
  const evidence = await evidenceFor([
    'driver-association',
    'income-gap',
    'income-gap-ppp',
    'governance-percentile',
    'terrorism-deaths',
  ])
  const words = messagesIn(locale).subjects.why
  const rows = associationDrivers
    .flatMap(({ id, title, dataset }) => {
      const at = (form: string) => {
        const last = evidence
          .dataset(dataset)
          .codesOf('period')
          .filter((code) => /^\d{4}$/.test(code))
          .sort()
          .at(-1)
        return figureAt(evidence, 'driver-association', { ...AT, driver: id, form, period: last ?? '' })
      }
      const [level, change] = [at('level'), at('change')]
      return level && change ? [{ id, name: title[locale], marks: [level, change] }] : []
    })
    .sort((a, b) => (b.marks[0]?.value ?? 0) - (a.marks[0]?.value ?? 0))
  const close = (mark: number): number =>
    rows.filter(({ marks }) => Math.abs(marks[mark]?.value ?? 0) >= CLOSE).length
  const [top] = rows
  const gap = seriesOfKind(evidence, 'income-gap', { ...AT, destination: 'SAU' }, 'year')
  const real = seriesOfKind(evidence, 'income-gap-ppp', { ...AT, destination: 'SAU' }, 'year')
  const governance = GOVERNANCE.map((id) => {
    const indicator = `wgi-${id}-percentile-rank`
    const figures = seriesOfKind(evidence, 'governance-percentile', { country: 'PAK', indicator }, 'year')
    return { id, figures, name: associationDrivers.find((driver) => driver.id === id)?.title[locale] ?? id }
  })
  const stability = governance[0]?.figures ?? []
  const deaths = COUNTERS.map((indicator) => ({
    indicator,
    name: codeName('security-indicator', indicator, locale),
    figures: seriesOfKind(evidence, 'terrorism-deaths', { country: 'PAK', indicator }, 'year'),
  }))
  return [
    {
      id: 'association',
      words: words.association,
      values: {
        all: formatNumber(rows.length, locale),
        levels: formatNumber(close(0), locale),
        changes: formatNumber(close(1), locale),
        topName: top?.name ?? '',
        ...named('top', top?.marks[0], locale),
        ...named('topChange', top?.marks[1], locale),
      },
      drawing: {
        kind: 'dots',
        spec: { locale, unit: 'correlation', rows, names: [words.levels, words.changes] },
      },
    },
    {
      id: 'income',
      words: words.income,
      values: { ...endsOf(gap, locale), ...named('ppp', real.at(-1), locale) },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'ratio',
          series: [seriesOf('market', words.market, gap), seriesOf('ppp', words.purchasing, real)],
          breaks: [],
        },
      },
    },
    {
      id: 'governance',
      words: words.governance,
      values: { ...endsOf(stability, locale), ...named('low', lowest(stability), locale) },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'percentile',
          series: governance.map(({ id, name, figures }) => seriesOf(id, name, figures)),
          breaks: [],
        },
      },
    },
    {
      id: 'violence',
      words: words.violence,
      values: {
        ...named('most', highest(deaths[0]?.figures ?? []), locale),
        ...named('last', deaths[1]?.figures.at(-1), locale),
        ...named('low', lowest(deaths[1]?.figures ?? []), locale),
      },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'deaths',
          series: deaths.map(({ indicator, name, figures }) => seriesOf(indicator, name, figures)),
          breaks: [],
        },
      },
    },
  ]
}
