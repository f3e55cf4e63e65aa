import { links } from '@/lib/links'
import { atlas, type Shape } from '@/lib/world/atlas'
import type { Messages } from '@/messages'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import { ChartSvg, type DrawingProps, Points, Silent } from './chart-svg'
import { Hatch } from './hatch'
import { MapKey } from './map-key'
import type { MapPlace, MapSpec } from './map-types'
import { round } from './svg-text'

interface WorldChartProps extends DrawingProps {
  readonly spec: MapSpec
  readonly words: Messages['charts']
  /** Words of a key within the drawing, where nothing stands around it. */
  readonly keyWords?: Messages['world']
}

const RADIUS = 3.2
const HOME = 'PAK'

/** Countries filled by class, each a link to its figure; those without a value are hatched. Never mirrored. */
export function WorldChart({ spec, titleId, summaryId, words, keyWords }: WorldChartProps) {
  const { width, height, shapes, borders, disputed } = atlas()
  const placeOf = new Map(spec.places.map((place) => [place.code, place]))
  const unknown = shapes.filter(({ code }) => !placeOf.has(code))
  return (
    <ChartSvg width={width} height={height + (keyWords ? 48 : 0)} titleId={titleId} summaryId={summaryId}>
      <Hatch id="unpublished" className={styles.hatch} />
      <Silent fill="url(#unpublished)">
        {unknown.map((shape) => ('path' in shape ? <path key={shape.code} d={shape.path} /> : null))}
      </Silent>
      <Points label={words.points}>
        {inDrawingOrder(shapes, spec.places).map(({ shape, place: { code, name, figure } }, at) => (
          <a
            key={code}
            href={links.figure(spec.locale, figure.id ?? '')}
            data-figure={figure.id}
            data-point=""
            data-key={code}
            tabIndex={at === 0 ? 0 : -1}
            aria-label={pointName(figure, name, spec.locale)}
          >
            <Outline
              shape={shape}
              fill={spec.filled.fillOf(figure)}
              {...(code === HOME ? { home: true } : {})}
            />
          </a>
        ))}
      </Points>
      <Silent className={styles.lines}>
        <path d={borders} className={styles.border} />
        <path d={disputed} className={styles.gap} />
        <path d={disputed} className={styles.disputed} />
      </Silent>
      {keyWords ? <MapKey spec={spec} words={keyWords} width={width} y={height + 18} /> : null}
    </ChartSvg>
  )
}

/** Outlines before circles, which must not be covered; among each the largest value first, as the keyboard goes. */
function inDrawingOrder(shapes: readonly Shape[], places: readonly MapPlace[]) {
  const shapeOf = new Map(shapes.map((shape) => [shape.code, shape]))
  const found = places.flatMap((place) => {
    const shape = shapeOf.get(place.code)
    return shape ? [{ shape, place }] : []
  })
  return [...found.filter(({ shape }) => 'path' in shape), ...found.filter(({ shape }) => !('path' in shape))]
}

interface OutlineProps {
  readonly shape: Shape
  readonly fill: string
  readonly home?: boolean
}

const Outline = ({ shape, fill, home }: OutlineProps) =>
  'path' in shape ? (
    <path d={shape.path} className={styles.area} data-fill={fill} data-home={home ? '' : undefined} />
  ) : (
    <circle cx={round(shape.x)} cy={round(shape.y)} r={RADIUS} className={styles.area} data-fill={fill} />
  )
