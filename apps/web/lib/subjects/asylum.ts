import { seriesOf } from '@/components/chart/points'
import { messagesIn } from '@/messages'
import { shortPeriod } from '../format'
import type { Locale } from '../locale'
import { codeName } from '../names'
import {
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
const SINCE = '2000'
const APPLIED_IN = ['WLD', 'EU-plus', 'GBR', 'USA']
const DECIDED_IN = ['EU-plus', 'GBR', 'ITA']
const ROUTES = ['eastern-mediterranean', 'central-mediterranean', 'western-balkan']

/** Claims for protection and what became of them, the routes taken, and those who died on the way. */
export async function asylum(locale: Locale): Promise<SubjectSection[]> {
  const evidence = await evidenceFor([
    'new-asylum-applications',
    'asylum-protection-rate',
    'irregular-detections',
    'irregular-detections-rank',
    'route-deaths',
    'route-deaths-since',
  ])
  const words = messagesIn(locale).subjects.asylum
  const since = (metric: string, key: Readonly<Record<string, string>>) =>
    seriesOfKind(evidence, metric, { ...AT, ...key }, 'year').filter(({ period }) => period.code >= SINCE)
  const byArea = (metric: string, codes: readonly string[]) =>
    codes.map((destination) =>
      seriesOf(destination, codeName('area', destination, locale), since(metric, { destination })),
    )
  const claims = since('new-asylum-applications', { destination: 'WLD' })
  const granted = since('asylum-protection-rate', { destination: 'EU-plus' })
  const year = granted.at(-1)?.period.code ?? ''
  const detected = since('irregular-detections', { route: 'all' })
  const routes = ROUTES.map((route) =>
    seriesOf(route, codeName('route', route, locale), since('irregular-detections', { route })),
  )
  const ofYear = routes
    .map(({ name, points }) => ({ name, figure: points.find(({ at }) => at === lastOf(detected))?.figure }))
    .sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0))
  const deaths = since('route-deaths', {})
  const ranges = deaths.map((figure) => ({
    id: figure.period.code,
    name: shortPeriod(figure.period.code, locale),
    // A range is drawn from its two ends, each a published count of its own.
    marks: figure.lineage.operation === 'observation' ? [figure] : [...figure.lineage.inputs].slice(0, 2),
  }))
  const worst = ranges.reduce<(typeof ranges)[number] | undefined>(
    (most, row) => ((row.marks[1]?.value ?? 0) > (most?.marks[1]?.value ?? 0) ? row : most),
    undefined,
  )
  return [
    {
      id: 'claims',
      words: words.claims,
      values: { ...endsOf(claims, locale), ...named('most', highest(claims), locale) },
      drawing: {
        kind: 'lines',
        spec: { locale, unit: 'persons', series: byArea('new-asylum-applications', APPLIED_IN), breaks: [] },
      },
    },
    {
      id: 'protection',
      words: words.protection,
      values: {
        ...endsOf(granted, locale),
        ...named(
          'uk',
          figureAt(evidence, 'asylum-protection-rate', { ...AT, destination: 'GBR', period: year }),
          locale,
        ),
      },
      drawing: {
        kind: 'lines',
        spec: { locale, unit: 'percent', series: byArea('asylum-protection-rate', DECIDED_IN), breaks: [] },
      },
    },
    {
      id: 'routes',
      words: words.routes,
      values: {
        ...endsOf(detected, locale),
        ...named('most', highest(detected), locale),
        route: ofYear[0]?.name ?? '',
        ...named('routeCount', ofYear[0]?.figure, locale),
        ...named(
          'place',
          figureAt(evidence, 'irregular-detections-rank', {
            ...AT,
            period: detected.at(-1)?.period.code ?? '',
          }),
          locale,
        ),
      },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'detections',
          series: [seriesOf('all', codeName('route', 'all', locale), detected), ...routes],
          breaks: [],
        },
      },
    },
    {
      id: 'deaths',
      words: words.deaths,
      values: {
        worstAt: worst?.name ?? '',
        ...named('worstLow', worst?.marks[0], locale),
        ...named('worstHigh', worst?.marks[1], locale),
        ...named(
          'all',
          latestOf(evidence, 'route-deaths-since', { ...AT, since: deaths[0]?.period.code ?? '' }),
          locale,
        ),
        since: shortPeriod(deaths[0]?.period.code ?? '', locale),
      },
      drawing: {
        kind: 'dots',
        spec: {
          locale,
          unit: 'persons',
          rows: ranges,
          joined: true,
          names: [words.deathsLow, words.deathsHigh],
        },
      },
    },
  ]
}

const lastOf = (figures: readonly { readonly period: { readonly code: string } }[]): number =>
  Number(figures.at(-1)?.period.code ?? 0) + 0.5
