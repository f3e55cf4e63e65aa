import { mesh } from 'topojson-client'
import { DISPUTED_LINES, type DisputedLine } from './disputed'
import { type Area, countries, nameOf, topology } from './topology'

type Position = GeoJSON.Position

const isBetween = ({ between: [one, other] }: DisputedLine, a: string, b: string): boolean =>
  (a === one && b === other) || (a === other && b === one)

const isWithin = ({ within }: DisputedLine, [x = 0, y = 0]: Position): boolean =>
  within === undefined || (x >= within[0] && x <= within[2] && y >= within[1] && y <= within[3])

/** The lines between pairs of areas whose names pass a test. */
const linesBetween = (test: (a: string, b: string) => boolean, isWanted: LineTest = always): Position[][] =>
  mesh(topology, countries, (a, b) => a !== b && test(nameOf(a), nameOf(b)) && isWanted(a, b)).coordinates

/** Whether the line between two areas is wanted. */
type LineTest = (a: Area, b: Area) => boolean

const always: LineTest = () => true

/** A line in its stretches: of points that pass a test, or of those that do not; neighbours meet at one point. */
function stretches(
  line: readonly Position[],
  passes: (step: readonly [Position, Position]) => boolean,
): Position[][] {
  const found: Position[][] = []
  let isOpen = false
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to
    const isIn = passes([from, to])
    if (isIn && isOpen) found.at(-1)?.push(to)
    if (isIn && !isOpen) found.push([from, to])
    isOpen = isIn
  })
  return found
}

const isDisputedStep = (rules: readonly DisputedLine[], [from, to]: readonly [Position, Position]): boolean =>
  rules.some((rule) => isWithin(rule, from) && isWithin(rule, to))

/** The disputed stretches of the lines between all pairs that have some. */
export function disputed(): Position[][] {
  return pairsWithRules().flatMap(({ rules, lines }) =>
    lines.flatMap((line) => stretches(line, (step) => isDisputedStep(rules, step))),
  )
}

/** What is left of all lines, or of those that are wanted. */
export function undisputed(isWanted: LineTest = always): Position[][] {
  const plain = linesBetween((a, b) => !DISPUTED_LINES.some((rule) => isBetween(rule, a, b)), isWanted)
  const rest = pairsWithRules().flatMap(({ rules, lines }) =>
    lines.flatMap((line) => stretches(line, (step) => !isDisputedStep(rules, step))),
  )
  return [...plain, ...rest]
}

const pairsWithRules = () =>
  [...new Map(DISPUTED_LINES.map((rule) => [rule.between.join(), rule])).values()].map((pair) => ({
    rules: DISPUTED_LINES.filter(({ between }) => between.join() === pair.between.join()),
    lines: linesBetween((a, b) => isBetween(pair, a, b)),
  }))
