/** A stretch of a line between two shapes that is disputed: between whom, and within which frame. */
export interface DisputedLine {
  /** Names of the two shapes in the atlas. */
  readonly between: readonly [string, string]
  /** West, south, east, north in degrees; the whole line when absent. */
  readonly within?: readonly [west: number, south: number, east: number, north: number]
}

/**
 * Lines drawn dotted because a government or an authority in control on one side does not accept them; the rule is in
 * docs/decisions.md.
 */
export const DISPUTED_LINES: readonly DisputedLine[] = [
  // Jammu and Kashmir: the Line of Control and the lines that meet it.
  { between: ['India', 'Pakistan'], within: [73, 32.2, 80, 37.5] },
  { between: ['China', 'India'], within: [76, 30, 82, 37.5] },
  { between: ['China', 'Pakistan'] },
  // The eastern part of the line between China and India.
  { between: ['China', 'India'], within: [91, 26, 98, 30] },
  { between: ['Morocco', 'W. Sahara'] },
  { between: ['Israel', 'Palestine'] },
  { between: ['Israel', 'Syria'] },
  { between: ['Kosovo', 'Serbia'] },
  { between: ['Cyprus', 'N. Cyprus'] },
  { between: ['Somalia', 'Somaliland'] },
  { between: ['Russia', 'Ukraine'] },
]

/** Shapes without a code of their own, under the code by which tables count the people there. */
export const COUNTED_UNDER: Readonly<Record<string, string>> = {
  'N. Cyprus': 'CYP',
  Somaliland: 'SOM',
  Kosovo: 'XKX',
}
