import { extent, max } from 'd3-array'
import { scaleLinear, scaleSqrt } from 'd3-scale'
import { textWidth } from '@/components/chart/text-width'

/** Something to be drawn as a circle where it is on the earth. */
export interface MapItem {
  readonly code: string
  readonly name: string
  readonly value: number
  readonly latitude: number
  readonly longitude: number
}

export interface MapSize {
  readonly width: number
  readonly padding: number
  /** Radius of the largest circle, and its value where it is not that of the largest item. */
  readonly radius: number
  readonly most?: number
  /** Size of the names, how many may be written, and how many of the largest circles are named even in a crowd. */
  readonly text: number
  readonly names: number
  readonly largest: number
}

export interface MapCircle {
  readonly code: string
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface MapName {
  readonly code: string
  readonly name: string
  readonly x: number
  readonly y: number
  /** The side of the text that stands at x. */
  readonly side: 'left' | 'middle' | 'right'
}

/** Where everything of a map of circles stands; a pure function of its items and size. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  /** The largest first, so that no circle hides a smaller one. */
  readonly circles: readonly MapCircle[]
  readonly names: readonly MapName[]
}

/** Circles at their places on an equirectangular projection, true to scale at the middle latitude. */
export function mapLayout(items: readonly MapItem[], size: MapSize): MapLayout {
  const { width, padding, radius } = size
  const [west = 0, east = 1] = extent(items, ({ longitude }) => longitude)
  const [south = 0, north = 1] = extent(items, ({ latitude }) => latitude)
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const perDegree = (width - 2 * padding) / ((east - west || 1) * narrowing)
  const height = Math.round((north - south) * perDegree + 2 * padding)
  const x = scaleLinear()
    .domain([west, east])
    .range([padding, width - padding])
  const y = scaleLinear()
    .domain([south, north])
    .range([height - padding, padding])
  const r = scaleSqrt()
    .domain([0, size.most ?? (max(items, ({ value }) => value) || 1)])
    .range([0, radius])
  const circles = apart(
    items
      .map(({ code, longitude, latitude, value }) => ({
        code,
        x: x(longitude),
        y: y(latitude),
        r: Math.max(2, r(value)),
      }))
      .sort((a, b) => b.r - a.r),
  )
  return { width, height, circles, names: namesOf(items, circles, size) }
}

/** Circles with one centre, as the districts of one city have, set in a row so that each can be seen. */
function apart(circles: readonly MapCircle[]): MapCircle[] {
  return circles.map((circle) => {
    const group = circles.filter(({ x, y }) => x === circle.x && y === circle.y)
    if (group.length === 1) return circle
    const length = group.reduce((all, { r }) => all + 2 * r, 0)
    const before = group.slice(0, group.indexOf(circle)).reduce((all, { r }) => all + 2 * r, 0)
    return { ...circle, x: circle.x - length / 2 + before + circle.r }
  })
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The area that two boxes have in common. */
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const boxOf = ({ x, y, r }: MapCircle): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })

// How much of a name may lie over other circles: the largest are named even in a crowd, the others where there is room.
const CROWDED = 0.9
const ROOMY = 0.02

/** Names beside their circles, where they touch no other name and cover the least of other circles. */
function namesOf(items: readonly MapItem[], circles: readonly MapCircle[], size: MapSize): MapName[] {
  const { width, text, names: most, largest } = size
  const taken: Box[] = []
  const names: MapName[] = []
  circles.forEach((circle, rank) => {
    if (names.length >= most) return
    const { code, x, y, r } = circle
    const name = items.find((item) => item.code === code)?.name ?? code
    const length = textWidth(name, text) * 1.06
    const half = text * 0.65
    const places = [
      { side: 'left', x: x + r + 4, y, left: x + r + 4 },
      { side: 'right', x: x - r - 4, y, left: x - r - 4 - length },
      { side: 'middle', x, y: y - r - half - 1, left: x - length / 2 },
      { side: 'middle', x, y: y + r + half + 1, left: x - length / 2 },
    ] as const
    const [best] = places
      .map((place) => {
        const box = {
          left: place.left,
          right: place.left + length,
          top: place.y - half,
          bottom: place.y + half,
        }
        const covered = circles
          .filter((other) => other !== circle)
          .reduce((all, other) => all + overlap(box, boxOf(other)), 0)
        return { ...place, box, cost: covered / (length * 2 * half) }
      })
      .filter(
        ({ box }) => box.left >= 0 && box.right <= width && taken.every((other) => overlap(box, other) === 0),
      )
      .sort((a, b) => a.cost - b.cost)
    if (!best || best.cost > (rank < largest ? CROWDED : ROOMY)) return
    taken.push(best.box)
    names.push({ code, name, side: best.side, x: best.x, y: best.y + text * 0.35 })
  })
  return names
}
