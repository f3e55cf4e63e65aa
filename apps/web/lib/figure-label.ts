import { type Figure, parseFigureId } from '@exodus/core'
import { parseGroupId } from '@exodus/core/answers'
import { parseNormalisedId } from '@exodus/core/metrics'
import { parseBacktestId } from '@exodus/core/projections'
import { descriptionOf } from './catalogue'
import { ownerOf } from './figure-owner'
import { groupNames } from './group-names'
import type { Locale } from './locale'
import { metricOf } from './metric-of'
import { codeName } from './names'

/** Names of the codes at which a figure stands, in key order, without the period; of a group, what it is of. */
export function codeNames(figure: Figure, locale: Locale): string[] {
  if (figure.id === undefined) return []
  if (parseBacktestId(figure.id)) return []
  const plain = parseNormalisedId(figure.id)?.base ?? figure.id
  const group = parseGroupId(plain)
  if (group) return groupNames(group, locale)
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
  const { metric, description, isNormalised, tested } = ownerOf(figure.id)
  if (isNormalised || tested) return figure.label[locale]
  return (metric?.title ?? description?.title ?? figure.label)[locale]
}

/** The formula behind a computed figure, in words of the language. */
export function formulaOf({ lineage }: Figure, locale: Locale): string {
  if (lineage.operation === 'observation') return ''
  const names = lineage.inputs.map(({ label }) => label[locale])
  // Of inputs with one name the formula says how many there are.
  const isNamed = lineage.operation === 'sum' && new Set(names).size > 1
  return isNamed ? names.join(' + ') : lineage.formula[locale]
}
