import type { Figure } from './figure'

/** A figure's evidence as a tree of lines; each node says one step and holds the steps under it. */
export interface Explanation {
  readonly text: string
  readonly children: readonly Explanation[]
  /** The whole tree as indented plain text. */
  toString(): string
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 4 })

const WORDS = {
  en: {
    note: 'note',
    source: 'source',
    confirmed: 'confirmed by',
    rival: 'rival value',
    row: 'row',
    status: 'status',
    to: 'to',
    comma: ', ',
  },
  ur: {
    note: 'وضاحت',
    source: 'ماخذ',
    confirmed: 'تصدیق از',
    rival: 'متبادل عدد',
    row: 'سطر',
    status: 'کیفیت',
    to: 'تا',
    comma: '، ',
  },
} as const

/**
 * The tree behind a figure, down to the published rows and the addresses of their sources.
 * @param locale language of names and words; remarks on rows and sources are in English
 */
export function explain(figure: Figure, locale: 'en' | 'ur' = 'en'): Explanation {
  const words = WORDS[locale]
  const { lineage, label, value, unit, period, status, range } = figure
  const spread = range ? ` [${number(range.low)} ${words.to} ${number(range.high)}]` : ''
  const head = `${label[locale]}${words.comma}${period.code}: ${number(value)} ${unit.id}${spread}${status === 'A' ? '' : ` (${words.status} ${status})`}`
  if (lineage.operation !== 'observation') {
    const notes = lineage.notes.map((note) => node(`${words.note}: ${note[locale]}`))
    const formula = lineage.formula[locale]
    const says = lineage.inputs.some((input) => input.label[locale] === formula) || label[locale] === formula
    const inputs = lineage.inputs.map((input) => explain(input, locale))
    return node(head, [...(says ? [] : [node(`= ${formula}`)]), ...notes, ...inputs])
  }
  const { dataset, version, row, source, confirmedBy, note } = lineage
  const rivals = figure.alternatives.map((rival) =>
    node(
      `${words.rival}: ${number(rival.value)}${words.comma}${sourceLine(rival.source)}${rival.note ? `; ${rival.note}` : ''}`,
    ),
  )
  return node(head, [
    node(`${dataset} ${version}${words.comma}${words.row} ${row}: ${figure.id ?? ''}`),
    node(`${words.source}: ${sourceLine(source)}`),
    ...(confirmedBy.length ? [node(`${words.confirmed} ${confirmedBy.join(', ')}`)] : []),
    ...(note ? [node(`${words.note}: ${note}`)] : []),
    ...rivals,
  ])
}

const sourceLine = (source: { id: string; publisher?: string; published?: string; url?: string }): string =>
  [source.publisher ?? source.id, source.published, source.url].filter(Boolean).join(', ')

function node(text: string, children: readonly Explanation[] = []): Explanation {
  return {
    text,
    children,
    toString: () =>
      [text, ...children.map((child) => `  ${child.toString().replaceAll('\n', '\n  ')}`)].join('\n'),
  }
}
