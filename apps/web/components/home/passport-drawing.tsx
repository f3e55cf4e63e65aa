import { pointName } from '@/components/chart/chart-point'
import { ChartSvg, type DrawingProps, Points, Silent } from '@/components/chart/chart-svg'
import { Hatch } from '@/components/chart/hatch'
import world from '@/components/world/world.module.css'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { HOME } from '@/lib/passport/asked'
import type { StoryMap, ToldPlaces } from '@/lib/story/passport-map'
import { joined, joinedLines } from '@/lib/world/joined'
import { messagesIn } from '@/messages'
import styles from './passport-map.module.css'

interface PassportDrawingProps extends DrawingProps {
  readonly map: StoryMap
  readonly locale: Locale
}

const RADIUS = 3

/**
 * Each class of requirements is one shape and one link, so that the text can point at it and the page stays light; what
 * opened and closed is outlined above. Never mirrored.
 */
export function PassportDrawing({
  map: { classes, changes },
  titleId,
  summaryId,
  locale,
}: PassportDrawingProps) {
  const told = new Map(classes.flatMap(({ id, codes }) => codes.map((code) => [code, id] as const)))
  const { width, height, borders, disputed } = joinedLines((code) => told.get(code))
  return (
    <ChartSvg width={width} height={height} titleId={titleId} summaryId={summaryId}>
      <Hatch id="no-data" className={world.hatch} />
      <g className={`${world.map} ${styles.map}`}>
        <Silent>
          <path d={joined((code) => code !== HOME && !told.has(code), RADIUS).outline} fill="url(#no-data)" />
          <path d={joined((code) => code === HOME, RADIUS).outline} data-fill="home" />
        </Silent>
        <Points label={messagesIn(locale).story.passportMap.points}>
          {classes.map((one, at) => (
            <Shape key={one.id} of={one} fill={one.fill} first={at === 0} locale={locale} />
          ))}
          {changes.map((one) => (
            <Shape key={one.id} of={one} locale={locale} />
          ))}
        </Points>
        <Silent className={world.lines}>
          <path d={borders} className={world.border} />
          <path d={disputed} className={world.gap} />
          <path d={disputed} className={world.disputed} />
        </Silent>
      </g>
    </ChartSvg>
  )
}

interface ShapeProps {
  readonly of: ToldPlaces
  readonly locale: Locale
  /** The tone of a class; without one it is an outline above the classes. */
  readonly fill?: string
  readonly first?: boolean
}

function Shape({ of: { id, name, figure, codes }, fill, first = false, locale }: ShapeProps) {
  const among = new Set(codes)
  const { outline, circles } = joined((code) => among.has(code), RADIUS)
  return (
    <a
      href={links.figure(locale, figure.id ?? '')}
      data-figure={figure.id}
      data-point=""
      data-fill={fill}
      className={fill === undefined ? styles[id] : undefined}
      tabIndex={first ? 0 : -1}
      aria-label={pointName(figure, name[locale], locale)}
    >
      {outline === '' ? null : <path d={outline} />}
      {circles === '' ? null : <path d={circles} className={styles.circles} />}
    </a>
  )
}

/** The outline of what changed, for the key. */
export const ChangeSwatch = ({ id }: { readonly id: string }) => (
  <svg viewBox="0 0 22 14" aria-hidden="true">
    <path d="M2 2H20V12H2Z" className={styles[id]} />
  </svg>
)
