import type { Alternative, Figure, SourceReference } from '@exodus/core'
import { dataVersion, revised } from '@exodus/core'
import { citation } from '@exodus/core/citation'
import { group } from 'd3-array'
import { fill, messagesIn } from '@/messages'
import { descriptionOf } from './catalogue'
import { pageOfCode } from './code-pages'
import { exploreLink } from './explore/explore-link'
import { codeNames, figureTitle, formulaOf } from './figure-label'
import { ownerOf } from './figure-owner'
import type { FigureNode, FigureView, RivalView, RowView, SourceView } from './figure-view-types'
import { dateName, formatFigure, formatNumber, formatValue, periodName, rangeText, unitName } from './format'
import { links } from './links'
import type { Locale } from './locale'
import { codeListOf, codeName, dimensionName, nameIn } from './names'
import { punctuation } from './punctuation'
import { siteUrl } from './site-url'

type SourceOf = (id: string) => SourceReference | undefined

// A group may be of thousands of rows, of which a page of this size can be read; the API gives them all.
const MOST_INPUTS = 200

/** Makes the view of a figure that has an id. */
export function viewOf(
  figure: Figure & { readonly id: string },
  locale: Locale,
  sourceOf: SourceOf,
): FigureView {
  const { owner, metric, description, isNormalised, tested } = ownerOf(figure.id)
  const node = nodeOf(figure, locale, sourceOf)
  const names = codeNames(figure, locale)
  const title = figureTitle(figure, locale)
  const exact = formatValue(figure.value, figure.unit.id, locale)
  return {
    ...node,
    id: figure.id,
    title,
    label: names.join(' · '),
    formula: metric && !isNormalised ? metric.formula[locale] : node.formula,
    exact: exact === node.shown ? '' : exact,
    forms: {
      exact: node.shown,
      text: formatFigure(figure, locale, 'text'),
      fine: formatFigure(figure, locale, 'fine'),
      compact: formatFigure(figure, locale, 'compact'),
    },
    counts: (tested ?? metric?.definition ?? description?.counts)?.[locale] ?? '',
    caveats: metric ? metric.caveats.map((caveat) => caveat[locale]) : [],
    reference: metric?.reference ?? '',
    citation: citationOf(figure.id, figure, node, [title, ...names], locale),
    links: {
      page: links.figure(locale, figure.id),
      api: links.apiFigure(figure.id),
      dataset: description ? links.dataset(locale, owner) : null,
      explore: exploreLink(figure.id, locale),
    },
  }
}

/** A Latin part of an Urdu text, set apart so that it keeps its own order and does not turn that of the text. */
const isolated = (text: string, locale: Locale): string => (locale === 'ur' ? `\u2068${text}\u2069` : text)

/** A citation as plain text. In Urdu each Latin part is isolated, so that it keeps its own order among Urdu words. */
function citationOf(
  id: string,
  figure: Figure,
  node: FigureNode,
  names: readonly string[],
  locale: Locale,
): string {
  const part = (text: string): string => isolated(text, locale)
  const value = `${part(node.shown)} ${node.shown.endsWith('%') ? '' : node.unit}`.trim()
  return citation({
    kind: 'figure',
    title: `${[...names, part(node.period)].join(punctuation[locale].comma)}: ${value}`,
    id,
    version: dataVersion,
    revised,
    publisher: messagesIn(locale).site.name,
    url: `${siteUrl()}${links.figure(locale, id)}`,
    sources: publishersOf(figure),
    locale,
  })
}

function nodeOf(figure: Figure, locale: Locale, sourceOf: SourceOf): FigureNode {
  const { lineage, unit, period, range } = figure
  const words = messagesIn(locale)
  const observed = lineage.operation === 'observation'
  const inputs = observed ? [] : lineage.inputs
  return {
    id: figure.id ?? null,
    label: figure.label[locale],
    value: figure.value,
    shown: formatFigure(figure, locale),
    unit: unitName(unit.id, locale),
    unitId: unit.id,
    period: periodName(period.code, locale),
    status: figure.status === 'A' ? '' : codeName('observation-status', figure.status, locale),
    quality: words.data.quality[figure.quality],
    formula: formulaOf(figure, locale),
    notes: observed ? [] : lineage.notes.map((note) => note[locale]),
    inputs: inputsOf(inputs.slice(0, MOST_INPUTS), locale, sourceOf),
    moreInputs: Math.max(0, inputs.length - MOST_INPUTS),
    row: observed ? rowOf(lineage, locale, sourceOf) : null,
    rivals: observed ? rivalsOf(figure, lineage.source, locale) : [],
    range: range ? rangeText(range, unit.id, locale) : null,
  }
}

/** The inputs of a formula; those of one name are told apart by the codes in which they differ. */
function inputsOf(inputs: readonly Figure[], locale: Locale, sourceOf: SourceOf): FigureNode[] {
  const all = inputs.map((input) => ({
    node: nodeOf(input, locale, sourceOf),
    names: codeNames(input, locale),
  }))
  const alike = group(all, ({ node }) => node.label)
  return all.map(({ node, names }) => {
    const others = alike.get(node.label) ?? []
    const own = others.length > 1 ? names.filter((name) => !isShared(name, others)) : []
    return own.length === 0 ? node : { ...node, label: `${node.label}: ${own.join(' · ')}` }
  })
}

const isShared = (name: string, among: readonly { readonly names: readonly string[] }[]): boolean =>
  among.every(({ names }) => names.includes(name))

function rowOf(
  lineage: Extract<Figure['lineage'], { operation: 'observation' }>,
  locale: Locale,
  sourceOf: SourceOf,
): RowView {
  const { dataset, version, row, key } = lineage
  const title = descriptionOf(dataset)?.title[locale] ?? dataset
  return {
    dataset: { id: dataset, title, href: links.dataset(locale, dataset), version },
    row,
    rowText: fill(messagesIn(locale).figure.rowNumber, {
      row: formatNumber(row, locale),
      dataset: isolated(dataset, locale),
      version: isolated(version, locale),
    }),
    key: Object.entries(key).map(([dimension, code]) => ({
      name: dimensionName(dimension, locale),
      code,
      value: dimension === 'period' ? periodName(code, locale) : nameIn(dataset, dimension, code, locale),
      page: pageOfCode(codeListOf(dataset, dimension), code, locale),
    })),
    note: lineage.note ?? '',
    source: sourceView(lineage.source, locale),
    confirmedBy: lineage.confirmedBy.map((id) => sourceView(sourceOf(id) ?? { id }, locale)),
  }
}

function rivalsOf(figure: Figure, source: SourceReference, locale: Locale): RivalView[] {
  if (figure.alternatives.length === 0 || figure.lineage.operation !== 'observation') return []
  const { dataset, key } = figure.lineage
  const shown = (value: number): string => formatValue(value, figure.unit.id, locale)
  // Only what sets a rival apart from the value used: rows of an unstated scope, mostly.
  const difference = (rival: Alternative): string =>
    Object.entries(rival.key)
      .filter(([dimension, code]) => key[dimension] !== code)
      .map(
        ([dimension, code]) =>
          `${dimensionName(dimension, locale)}: ${nameIn(dataset, dimension, code, locale)}`,
      )
      .join(' · ')
  return [
    {
      value: figure.value,
      shown: shown(figure.value),
      used: true,
      note: '',
      key: '',
      source: sourceView(source, locale),
    },
    ...figure.alternatives.map((rival) => ({
      value: rival.value,
      shown: shown(rival.value),
      used: false,
      note: rival.note ?? '',
      key: difference(rival),
      source: sourceView(rival.source, locale),
    })),
  ]
}

/** A source in words of a language; publishers and titles stay as published. */
export function sourceView(source: SourceReference, locale: Locale): SourceView {
  return {
    id: source.id,
    publisher: source.publisher ?? source.id,
    title: source.title ?? '',
    published: source.published ? dateName(source.published, locale) : '',
    url: source.url ?? '',
    via: source.via ?? '',
    licence: source.licence ?? '',
    locale,
    page: links.source(locale, source.id),
  }
}

/** Who published the rows behind a figure, each once. */
function publishersOf(figure: Figure): string[] {
  const { lineage } = figure
  if (lineage.operation === 'observation') {
    const { publisher, published, id } = lineage.source
    return [[publisher ?? id, published].filter(Boolean).join(', ')]
  }
  return [...new Set(lineage.inputs.flatMap(publishersOf))]
}
