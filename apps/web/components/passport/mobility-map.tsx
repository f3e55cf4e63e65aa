import { ChartFrame } from '@/components/chart/chart-frame'
import { MapKey } from '@/components/world/map-key'
import { Swatch } from '@/components/world/swatch'
import { type MapArea, WorldMap } from '@/components/world/world-map'
import { sourceView } from '@/lib/figure-view'
import { dateName, formatNumber, listOf } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { HOME } from '@/lib/passport/asked'
import { OPENNESS, type Requirements } from '@/lib/passport/requirements'
import { sourceOf } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'
import { RequirementTable } from './requirement-table'

const ID = 'mobility-map'
/** Classes in the order of the key, from open to closed. */
const ORDER = Object.keys(OPENNESS)

interface MobilityMapProps {
  readonly on: Requirements
  readonly locale: Locale
}

/** What each country asks of holders of the passport, on the map of the world. */
export function MobilityMap({ on: { day, source, byPlace }, locale }: MobilityMapProps) {
  const words = messagesIn(locale)
  const { mobility } = words.world
  const nameOf = (requirement: string): string => codeName('visa-requirement', requirement, locale)
  const lines = [...byPlace].map(([code, requirement]) => ({
    code,
    name: codeName('area', code, locale),
    requirement,
  }))
  const areas = new Map<string, MapArea>([
    ...lines.map(
      ({ code, name, requirement }) =>
        [code, { fill: OPENNESS[requirement] ?? '', name: `${name}: ${nameOf(requirement)}` }] as const,
    ),
    [HOME, { fill: 'home', name: codeName('area', HOME, locale) }] as const,
  ])
  const classes = ORDER.filter((code) => lines.some(({ requirement }) => requirement === code))
  const counts = classes.map((code) =>
    fill(mobility.countOf, {
      requirement: nameOf(code),
      count: formatNumber(lines.filter(({ requirement }) => requirement === code).length, locale),
    }),
  )
  return (
    <ChartFrame
      id={ID}
      title={mobility.title}
      subtitle={fill(mobility.subtitle, { date: dateName(day, locale) })}
      wide={
        <WorldMap
          areas={areas}
          home={HOME}
          titleId={`${ID}-title`}
          summaryId={`${ID}-summary`}
          label={words.world.links}
          locale={locale}
        />
      }
      keys={[]}
      legend={
        <MapKey locale={locale}>
          {[...new Set(classes.map((code) => OPENNESS[code] ?? ''))].map((fillOf) => (
            <li key={fillOf}>
              <Swatch fill={fillOf} />
              {listOf(classes.filter((code) => OPENNESS[code] === fillOf).map(nameOf), locale)}
            </li>
          ))}
        </MapKey>
      }
      note={[mobility.note, words.world.disputed].join(' ')}
      sources={[sourceView(sourceOf(source) ?? { id: source }, locale)]}
      summary={fill(mobility.summary, { counts: listOf(counts, locale) })}
      table={
        <>
          <RequirementTable lines={lines} locale={locale} />
          <p className="ui">
            <a href={links.dataset(locale, 'visa-requirement')}>{mobility.table}</a>
          </p>
        </>
      }
      words={words}
    />
  )
}
