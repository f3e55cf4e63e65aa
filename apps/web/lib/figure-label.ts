import { type Figure, parseFigureId } from '@exodus/core'
import { parseNormalisedId } from '@exodus/core/metrics'
import { descriptionOf } from './catalogue'
import type { Locale } from './locale'
import { metricOf } from './metric-of'
import { codeName } from './names'

/** Names of the codes at which a figure stands, in key order, without the period. */
export function codeNames(figure: Figure, locale: Locale): string[] {
  if (figure.id === undefined) return []
  const plain = parseNormalisedId(figure.id)?.base ?? figure.id
  const { owner, parts } = parseFigureId(plain)
  const dimensions: readonly { readonly codeList?: string }[] =
    metricOf(plain)?.dimensions ?? descriptionOf(owner)?.dimensions ?? []
  return dimensions.flatMap(({ codeList }, at) => {
    const code = parts[at]
    return codeList === undefined || code === undefined ? [] : [codeName(codeList, code, locale)]
  })
}

/** What a figure is called: the title of its metric or dataset, or its label when it is an intermediate result. */
export function figureTitle(figure: Figure, locale: Locale): string {
  if (figure.id === undefined) return figure.label[locale]
  const { owner } = parseFigureId(figure.id)
  const title = metricOf(figure.id)?.title ?? descriptionOf(owner)?.title
  return (title ?? figure.label)[locale]
}

/** The formula behind a computed figure, in words of the language. */
export function formulaOf({ lineage }: Figure, locale: Locale): string {
  if (lineage.operation === 'observation') return ''
  if (lineage.operation !== 'sum') return lineage.formula[locale]
  return lineage.inputs.map(({ label }) => label[locale]).join(' + ')
}
