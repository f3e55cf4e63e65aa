import { expect } from 'vitest'
import type { Lineage } from '../src/figure'

/** The shape of a lineage: `dataset period` for a published row; for a step the operation, then its inputs. */
export type Tree = string | readonly Tree[]

// An operation without a sign of its own goes by its name.
const SYMBOL: Readonly<Record<string, string>> = {
  sum: '+',
  difference: '−',
  ratio: '÷',
  share: '÷',
  per: '÷',
}

/** A choice among peers computes nothing, so the tree shows what was chosen. */
export function treeOf(lineage: Lineage): Tree {
  if (lineage.operation === 'observation') return `${lineage.dataset} ${lineage.key.period}`
  const inputs = lineage.inputs.map((input) => treeOf(input.lineage))
  const [chosen] = inputs
  if (lineage.operation === 'select' && chosen) return chosen
  return [SYMBOL[lineage.operation] ?? lineage.operation, ...inputs]
}

declare module 'vitest' {
  interface Matchers<R> {
    /** Compares the shape of a lineage: `expect(rate.lineage).toMatchTree(['÷', 'gdp 2024', 'population 2024'])`. */
    toMatchTree(expected: Tree): R
  }
}

expect.extend({
  toMatchTree(lineage: Lineage, expected: Tree) {
    const actual = treeOf(lineage)
    return {
      pass: this.equals(actual, expected),
      message: () => `the lineage is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`,
      actual,
      expected,
    }
  },
})
