import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import { type Sentence, say } from '../sentence'
import type { Chart, ChartSeries } from './section'

/** A figure, or nothing where none is published. */
export type Found = Figure | undefined

type Figures = Readonly<Record<string, Found>>

/** The sentence, where all figures that it names are published. */
export function tell(text: LocalizedText, figures: Figures = {}): Sentence[] {
  const named = Object.entries(figures).filter(([name]) => new RegExp(`\\{${name}[:}]`).test(text.en))
  const found = named.flatMap(([name, figure]) => (figure ? [[name, figure] as const] : []))
  return found.length === named.length ? [say(text, Object.fromEntries(found))] : []
}

/** The sentence, where something is so. */
export const tellIf = (so: boolean, text: LocalizedText, figures: Figures = {}): Sentence[] =>
  so ? tell(text, figures) : []

interface Wordings {
  readonly more: LocalizedText
  readonly less: LocalizedText
  readonly same: LocalizedText
}

/** The wording that fits how one figure stands to another. */
export function tellOrder([a, b]: readonly [Found, Found], wordings: Wordings, figures: Figures): Sentence[] {
  if (!a || !b) return []
  const order = a.value === b.value ? 'same' : a.value > b.value ? 'more' : 'less'
  return tell(wordings[order], figures)
}

/** A chart, where there is a finding for its title and something to draw. */
export function chart(
  [title]: readonly Sentence[],
  shape: Chart['shape'],
  series: readonly ChartSeries[],
): { readonly chart?: Chart } {
  const drawn = series.filter(({ figures }) => figures.length > 0)
  return title && drawn.length > 0 ? { chart: { title, shape, series: drawn } } : {}
}

/** Names in a row: `A, B and C`. */
export function namesInARow(names: readonly LocalizedText[]): LocalizedText {
  const inOne = (locale: 'en' | 'ur', comma: string, and: string): string => {
    const all = names.map((name) => name[locale])
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(comma)}${and}${all.at(-1) ?? ''}`
  }
  return { en: inOne('en', ', ', ' and '), ur: inOne('ur', '، ', ' اور ') }
}
