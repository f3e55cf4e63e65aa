import { type Dataset, type Evidence, figureId } from '@exodus/core'
import { presentObservation } from './present'

/** Rows of a dataset whose texts are kept: all of most tables, the beginning of the few long ones. */
const KEPT_ROWS = 5_000

interface Texts {
  /** The text of a row that nothing stands beside. */
  readonly write: (index: number) => string
  readonly kept: (string | undefined)[]
}

const byDataset = new WeakMap<Dataset, Texts>()

/** Default answers as JSON: each is the same text in every page that has it, and is written once. */
export function observationTexts(evidence: Evidence, dataset: Dataset, indices: Uint32Array): string[] {
  let texts = byDataset.get(dataset)
  if (!texts) {
    texts = { write: writerOf(dataset), kept: [] }
    byDataset.set(dataset, texts)
  }
  const { write, kept } = texts
  const list: string[] = []
  for (const index of indices) {
    let text = kept[index]
    if (text === undefined) {
      text = standsAlone(dataset, index)
        ? write(index)
        : JSON.stringify(presentObservation(evidence, dataset, index))
      if (index < KEPT_ROWS) kept[index] = text
    }
    list.push(text)
  }
  return list
}

/** Whether a row has neither rival values nor sources that agree; most have none. */
function standsAlone(dataset: Dataset, index: number): boolean {
  const agreeing = dataset.observations.data.columns.get('confirmedBy')
  const isConfirmed = agreeing?.kind === 'code' && agreeing.dictionary[agreeing.codes[index] ?? 0] !== ''
  return !isConfirmed && dataset.cellOfRow(index)?.rivals.length === 0
}

/** Writes what `presentObservation` gives for a row alone, from pieces that are written once for each code. */
function writerOf({ id, dimensions, observations }: Dataset): (index: number) => string {
  const { columns } = observations.data
  const codesOf = [...dimensions.map((dimension) => dimension.id), 'period'].map((name) => {
    const column = columns.get(name)
    return (index: number): string =>
      column?.kind === 'code' ? (column.dictionary[column.codes[index] ?? 0] ?? '') : ''
  })
  const pieces = [...columns].map(([name, column]) => {
    const start = `${JSON.stringify(name)}:`
    if (column.kind === 'number') {
      const numbers = observations.column(name)
      return (index: number): string => `${start}${JSON.stringify(numbers[index] ?? null)},`
    }
    const texts = column.dictionary.map((text) => (text === '' ? '' : `${start}${JSON.stringify(text)},`))
    return (index: number): string => texts[column.codes[index] ?? 0] ?? ''
  })
  return (index) => {
    const figure = figureId(
      id,
      codesOf.map((codeOf) => codeOf(index)),
    )
    const end = `"row":${index + 1},"figure":${JSON.stringify(figure)},"alternatives":[]}`
    // Joined into one text: what is added up stays a tree, which every page would walk through again.
    return ['{', ...pieces.map((piece) => piece(index)), end].join('')
  }
}
