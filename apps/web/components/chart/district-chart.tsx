import { type MapItem, type MapSize, mapLayout } from '@/components/districts/map-layout'
import { links } from '@/lib/links'
import { directionOf } from '@/lib/locale'
import { codeAttribute, codeName } from '@/lib/names'
import type { Messages } from '@/messages'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import { ChartSvg, type DrawingProps, Points, Silent } from './chart-svg'
import type { MapSpec } from './map-types'
import { round, SvgText } from './svg-text'

interface DistrictChartProps extends DrawingProps {
  readonly spec: MapSpec
  readonly size: MapSize
  readonly words: Messages['charts']
}

/** Districts as circles where they are, as large as their values; those without a value are rings. Never mirrored. */
export function DistrictChart({ spec, size, titleId, summaryId, words }: DistrictChartProps) {
  const { locale, codes, places, most } = spec
  const placeOf = new Map(places.map((place) => [place.code, place]))
  const items = codes.map(
    (code): MapItem => ({
      code,
      name: codeName('district', code, locale),
      value: placeOf.get(code)?.figure.value ?? 0,
      latitude: Number(codeAttribute('district', code, 'latitude')),
      longitude: Number(codeAttribute('district', code, 'longitude')),
    }),
  )
  const { width, height, circles, names } = mapLayout(items, { ...size, most })
  const known = circles.filter(({ code }) => placeOf.has(code))
  return (
    <ChartSvg width={width} height={height} titleId={titleId} summaryId={summaryId}>
      <Silent>
        {circles
          .filter(({ code }) => !placeOf.has(code))
          .map(({ code, x, y }) => (
            <circle key={code} cx={round(x)} cy={round(y)} r={3} className={styles.emptySpot} />
          ))}
      </Silent>
      <Points label={words.points}>
        {known.map(({ code, x, y, r }, at) => {
          const place = placeOf.get(code)
          return place === undefined ? null : (
            <a
              key={code}
              href={links.figure(locale, place.figure.id ?? '')}
              data-figure={place.figure.id}
              data-point=""
              data-key={code}
              tabIndex={at === 0 ? 0 : -1}
              aria-label={pointName(place.figure, place.name, locale)}
            >
              <circle cx={round(x)} cy={round(y)} r={round(r)} className={styles.spot} />
            </a>
          )
        })}
      </Points>
      <Silent className={styles.labels}>
        {names
          .filter(({ code }) => placeOf.has(code))
          .map(({ code, name, x, y, side }) => (
            <SvgText key={code} x={x} y={y} side={side} rtl={directionOf(locale) === 'rtl'}>
              {name}
            </SvgText>
          ))}
      </Silent>
    </ChartSvg>
  )
}
