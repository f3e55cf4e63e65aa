// biome-ignore-all lint/a11y/useSemanticElements: the rule thinks of HTML; inside SVG a role is all there is
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: an svg is no interactive element
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a group inside SVG takes no focus
import { Hatch } from '@/components/chart/hatch'
import { round } from '@/components/chart/svg-text'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { atlas, type Shape } from '@/lib/world/atlas'
import styles from './world.module.css'

/** What is known of an area on the map: how it is filled, and what is said of it. */
export interface MapArea {
  readonly fill: string
  readonly name: string
  readonly figureId?: string
}

interface WorldMapProps {
  readonly areas: ReadonlyMap<string, MapArea>
  /** The area the map is seen from, outlined. */
  readonly home: string
  readonly titleId: string
  readonly summaryId: string
  readonly label: string
  readonly locale: Locale
}

const RADIUS = 3.2

/** The world, each area of which something is known a link to its page; the others are hatched. Never mirrored. */
export function WorldMap({ areas, home, titleId, summaryId, label, locale }: WorldMapProps) {
  const { width, height, shapes, borders, disputed } = atlas()
  const known = shapes.flatMap((shape) => {
    const area = areas.get(shape.code)
    return area ? [{ shape, area }] : []
  })
  const unknown = shapes.filter((shape) => !areas.has(shape.code) && 'path' in shape)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.map}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
    >
      <Hatch id="no-data" className={styles.hatch} />
      <g aria-hidden="true" className={styles.unknown}>
        {unknown.map((shape) => (
          <Outline key={shape.code} shape={shape} />
        ))}
      </g>
      <g role="group" aria-label={label} data-points="">
        {known.map(({ shape, area }, at) => (
          <a
            key={shape.code}
            href={links.place(locale, shape.code)}
            data-point=""
            data-of={area.figureId}
            data-fill={area.fill}
            data-home={shape.code === home ? '' : undefined}
            tabIndex={at === 0 ? 0 : -1}
            aria-label={area.name}
          >
            <Outline shape={shape} />
          </a>
        ))}
      </g>
      <g aria-hidden="true" className={styles.lines}>
        <path d={borders} className={styles.border} />
        <path d={disputed} className={styles.gap} />
        <path d={disputed} className={styles.disputed} />
      </g>
    </svg>
  )
}

const Outline = ({ shape }: { readonly shape: Shape }) =>
  'path' in shape ? <path d={shape.path} /> : <circle cx={round(shape.x)} cy={round(shape.y)} r={RADIUS} />
