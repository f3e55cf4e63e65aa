import type { Chart } from '@exodus/core/story'
import { ChartFrame } from '@/components/chart/chart-frame'
import { sourcesOf } from '@/components/chart/chart-sources'
import { Figure } from '@/components/figure/figure'
import { Sentence } from '@/components/text/sentence'
import { MapKey } from '@/components/world/map-key'
import { Swatch } from '@/components/world/swatch'
import { dateName, formatFigure, listOf } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { StoryMap, ToldPlaces } from '@/lib/story/passport-map'
import { subtitleOf } from '@/lib/story/subtitle'
import { fill, messagesIn } from '@/messages'
import { ChangeSwatch, PassportDrawing } from './passport-drawing'
import { PassportTable } from './passport-table'

interface PassportMapProps {
  readonly id: string
  readonly map: StoryMap
  readonly of: Chart
  readonly locale: Locale
}

/** The world by what it asks of holders of the passport, with its key, sources and table. */
export function PassportMap({ id, map, of, locale }: PassportMapProps) {
  const words = messagesIn(locale)
  const { passportMap } = words.story
  const told: readonly (ToldPlaces & { readonly fill?: string })[] = [...map.classes, ...map.changes]
  return (
    <ChartFrame
      id={id}
      level={4}
      title={<Sentence of={of.title} locale={locale} />}
      subtitle={subtitleOf(
        { ...of, series: [{ label: of.title.text, figures: map.classes.map(({ figure }) => figure) }] },
        locale,
      )}
      wide={<PassportDrawing map={map} titleId={`${id}-title`} summaryId={`${id}-summary`} locale={locale} />}
      keys={[]}
      legend={
        <MapKey locale={locale}>
          {told.map((one) => (
            <li key={one.id}>
              {one.fill === undefined ? <ChangeSwatch id={one.id} /> : <Swatch fill={one.fill} />}
              <span>
                {one.name[locale]} <Figure figure={one.figure} locale={locale} form="text" />
              </span>
            </li>
          ))}
        </MapKey>
      }
      note={[fill(passportMap.note, { since: dateName(map.since, locale) }), words.world.disputed].join(' ')}
      sources={sourcesOf(
        told.map(({ figure }) => figure),
        locale,
      )}
      summary={fill(words.world.mobility.summary, {
        counts: listOf(
          told.map(({ name, figure }) =>
            fill(words.world.mobility.countOf, {
              requirement: name[locale],
              count: formatFigure(figure, locale, 'text'),
            }),
          ),
          locale,
        ),
      })}
      table={
        <>
          <PassportTable told={told} locale={locale} />
          <p className="ui">
            <a href={links.subject(locale, 'passport')}>{passportMap.rows}</a>
          </p>
        </>
      }
      words={words}
    />
  )
}
