import { round } from '@/components/chart/svg-text'
import styles from './compare.module.css'
import { LINE_WIDTH, rivalPlaces } from './rival-places'

const HEIGHT = 24

/** The values of a cell as dots on a line that begins at zero, left to right; the first one, which is used, is filled. */
export function RivalLine({ values }: { readonly values: readonly number[] }) {
  const { places, zero } = rivalPlaces(values)
  const [used = 0, ...rivals] = places
  const middle = HEIGHT / 2
  return (
    <svg className={styles.line} viewBox={`0 0 ${LINE_WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={0} x2={LINE_WIDTH} y1={middle} y2={middle} />
      {zero === null ? null : <line x1={round(zero)} x2={round(zero)} y1={4} y2={HEIGHT - 4} />}
      {rivals.map((place, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rivals of a cell never move
        <circle key={at} cx={round(place)} cy={middle} r={6} data-rival="" />
      ))}
      <circle cx={round(used)} cy={middle} r={5} />
    </svg>
  )
}
