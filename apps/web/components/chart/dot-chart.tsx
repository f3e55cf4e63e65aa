// biome-ignore-all lint/a11y/useSemanticElements: the rule thinks of HTML; inside SVG a role is all there is
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: an svg is no interactive element
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a group inside SVG takes no focus

import { links } from '@/lib/links'
import { punctuation } from '@/lib/punctuation'
import type { Messages } from '@/messages'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import { ChartSvg } from './chart-svg'
import type { Size } from './chart-types'
import { type DotSpec, dotLayout } from './dot-layout'
import { round, SvgText } from './svg-text'

interface DotChartProps {
  readonly spec: DotSpec
  readonly size: Size
  readonly titleId: string
  readonly summaryId: string
  readonly words: Messages['charts']
}

/** Values as dots on a common axis, with their intervals or ranges; mirrored in Urdu. */
export function DotChart({ spec, size, titleId, summaryId, words }: DotChartProps) {
  const { rows, ticks, width, height, rtl, zero, valueX } = dotLayout(spec, size)
  const bottom = height - 26
  const said = (name: string, series: number): string => {
    const which = spec.names?.[series]
    return which === undefined ? name : `${name}${punctuation[spec.locale].comma}${which}`
  }
  return (
    <ChartSvg width={width} height={height} titleId={titleId} summaryId={summaryId}>
      <g aria-hidden="true">
        {ticks.map(({ x, text }) => (
          <g key={text}>
            <line x1={round(x)} x2={round(x)} y1={0} y2={bottom} className={styles.grid} />
            <SvgText x={x} y={bottom + 18} side="middle" rtl={rtl} className={styles.tick}>
              {text}
            </SvgText>
          </g>
        ))}
        <line x1={round(zero)} x2={round(zero)} y1={0} y2={bottom} className={styles.zero} />
        {rows.map(({ row, line, y }) =>
          line === null ? null : (
            <line
              key={row.id}
              x1={round(line.from)}
              x2={round(line.to)}
              y1={y}
              y2={y}
              className={styles.interval}
            />
          ),
        )}
      </g>
      <g role="group" aria-label={words.points} data-points="">
        {rows.map(({ row, dots, y }, at) =>
          dots.map(({ figure, series, x }) => (
            <a
              key={`${row.id}${series}`}
              href={links.figure(spec.locale, figure.id ?? '')}
              data-figure={figure.id}
              data-point=""
              data-series={series + 1}
              tabIndex={at === 0 && series === 0 ? 0 : -1}
              aria-label={pointName(figure, said(row.name, series), spec.locale)}
            >
              <circle cx={round(x)} cy={y} r={12} data-look="area" />
              <circle cx={round(x)} cy={y} r={5} {...(series === 0 ? {} : { 'data-look': 'hollow' })} />
            </a>
          )),
        )}
      </g>
      <g aria-hidden="true" className={styles.labels}>
        {rows.map(({ row, name, nameX, nameY, y, value }) => (
          <g key={row.id}>
            {name.map((text, line) => (
              <SvgText
                key={text}
                x={nameX}
                y={nameY + line * 18}
                side={size.narrow === rtl ? 'right' : 'left'}
                rtl={rtl}
              >
                {text}
              </SvgText>
            ))}
            <SvgText x={valueX} y={y + 5} side={rtl ? 'right' : 'left'} rtl={rtl} className={styles.barValue}>
              {value}
            </SvgText>
          </g>
        ))}
      </g>
    </ChartSvg>
  )
}
