import { formApart, formatFigure } from '@/lib/format'
import { directionOf } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './chart.module.css'
import { Silent } from './chart-svg'
import type { MapSpec } from './map-types'
import { round, SvgText } from './svg-text'
import { textWidth } from './text-width'

interface MapKeyProps {
  readonly spec: MapSpec
  readonly words: Messages['world']
  readonly width: number
  readonly y: number
}

const SWATCH = 22
const GAP = 18
const SIZE = 13

/** The classes of a map and what else its marks mean, within the drawing; read from the side where reading begins. */
export function MapKey({ spec, words, width, y }: MapKeyProps) {
  const rtl = directionOf(spec.locale) === 'rtl'
  const texts = [
    ...spec.filled.classes.map(({ fill: tone, lowest, highest }) => {
      const [low, high] = [lowest, highest].map((figure) =>
        formatFigure(figure, spec.locale, formApart(lowest, highest, spec.locale)),
      )
      const text = low === high ? (low ?? '') : fill(words.range, { low: low ?? '', high: high ?? '' })
      return { kind: tone, text }
    }),
    { kind: 'missing', text: words.missing },
    { kind: 'disputed', text: words.dotted },
  ]
  let at = 0
  let line = 0
  return (
    <Silent>
      {texts.map(({ kind, text }) => {
        const length = SWATCH + 6 + textWidth(text, SIZE) + GAP
        if (at + length > width) {
          at = 0
          line++
        }
        const x = rtl ? width - at - SWATCH : at
        const top = y + line * 20
        at += length
        return (
          <g key={kind} fontSize={SIZE}>
            {kind === 'disputed' ? (
              <path d={`M${round(x)} ${top}h${SWATCH}`} className={styles.disputed} />
            ) : (
              <rect
                x={round(x)}
                y={top - 7}
                width={SWATCH}
                height={14}
                {...(kind === 'missing'
                  ? { fill: 'url(#unpublished)' }
                  : { className: styles.area, 'data-fill': kind })}
              />
            )}
            <SvgText x={rtl ? x - 6 : x + SWATCH + 6} y={top + 5} side={rtl ? 'right' : 'left'} rtl={rtl}>
              {text}
            </SvgText>
          </g>
        )
      })}
    </Silent>
  )
}
