import type { Dataset, Evidence } from '@exodus/core'
import { presentObservation } from './present'

/** Rows of a dataset whose texts are kept: all of most tables, the beginning of the few long ones. */
const KEPT_ROWS = 5_000

const kept = new WeakMap<Dataset, (string | undefined)[]>()

/** A default answer as JSON: it is the same text in every page that has it, and is written once. */
export function observationText(evidence: Evidence, dataset: Dataset, index: number): string {
  if (index >= KEPT_ROWS) return JSON.stringify(presentObservation(evidence, dataset, index))
  let texts = kept.get(dataset)
  if (!texts) {
    texts = []
    kept.set(dataset, texts)
  }
  const known = texts[index]
  if (known !== undefined) return known
  const text = JSON.stringify(presentObservation(evidence, dataset, index))
  texts[index] = text
  return text
}
