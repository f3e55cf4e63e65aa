// biome-ignore-all lint/a11y/useSemanticElements: the rule thinks of HTML; inside SVG a role is all there is
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: an svg is no interactive element
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a group inside SVG takes no focus
import { pointName } from '@/components/chart/chart-point'
import { round, SvgText } from '@/components/chart/svg-text'
import type { DistrictLine } from '@/lib/districts'
import { links } from '@/lib/links'
import { directionOf, type Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { messagesIn } from '@/messages'
import styles from './districts.module.css'
import { type MapItem, type MapSize, mapLayout } from './map-layout'

export const WIDE_MAP: MapSize = { width: 880, padding: 56, radius: 30, text: 14, names: 44, largest: 14 }
export const NARROW_MAP: MapSize = { width: 380, padding: 24, radius: 17, text: 13, names: 16, largest: 6 }
const LOCATOR: MapSize = { width: 240, padding: 10, radius: 9, text: 13, names: 0, largest: 0 }

/** Districts with a place on the map, as circles to be laid out. */
const itemsOf = (lines: readonly DistrictLine[], locale: Locale): MapItem[] =>
  lines.flatMap(({ code, figure, at }) =>
    at ? [{ code, name: codeName('district', code, locale), value: figure.value, ...at }] : [],
  )

interface DistrictMapProps {
  readonly lines: readonly DistrictLine[]
  readonly size: MapSize
  readonly titleId: string
  readonly summaryId: string
  readonly locale: Locale
}

/** Districts as circles where they are, each a link to its page; no borders. A map is never mirrored. */
export function DistrictMap({ lines, size, titleId, summaryId, locale }: DistrictMapProps) {
  const { width, height, circles, names } = mapLayout(itemsOf(lines, locale), size)
  const lineOf = new Map(lines.map((line) => [line.code, line]))
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.map}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
    >
      <g role="group" aria-label={messagesIn(locale).districts.mapLinks} data-points="">
        {circles.map(({ code, x, y, r }, at) => {
          const figure = lineOf.get(code)?.figure
          return figure === undefined ? null : (
            <a
              key={code}
              href={links.district(locale, code)}
              data-point=""
              data-of={figure.id}
              tabIndex={at === 0 ? 0 : -1}
              aria-label={pointName(figure, codeName('district', code, locale), locale)}
            >
              <circle cx={round(x)} cy={round(y)} r={round(r)} />
            </a>
          )
        })}
      </g>
      <g aria-hidden="true" className={styles.names}>
        {names.map(({ code, name, x, y, side }) => (
          <SvgText key={code} x={x} y={y} side={side} rtl={directionOf(locale) === 'rtl'}>
            {name}
          </SvgText>
        ))}
      </g>
    </svg>
  )
}

interface LocatorProps {
  readonly lines: readonly DistrictLine[]
  readonly code: string
  readonly label: string
  readonly locale: Locale
}

/** Where one district lies among the others. */
export function Locator({ lines, code, label, locale }: LocatorProps) {
  const { width, height, circles } = mapLayout(itemsOf(lines, locale), LOCATOR)
  const here = circles.find((circle) => circle.code === code)
  if (!here) return null
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.locator} role="img" aria-label={label}>
      {circles.map(({ code: other, x, y, r }) => (
        <circle key={other} cx={round(x)} cy={round(y)} r={round(r)} />
      ))}
      <circle cx={round(here.x)} cy={round(here.y)} r={round(Math.max(4, here.r))} className={styles.here} />
    </svg>
  )
}
