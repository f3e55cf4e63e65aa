import { parsePeriod } from '../../period'
import type { LocalizedText, Operation } from '../../schema'
import { percentChange } from '../../unit'
import type { MetricInput, MetricKey } from '../define-metric'
import { inOneRevision } from '../one-revision'
import { STOCK_DATASETS, spanOf, stockAt } from './stock-at'

interface SpanChange {
  readonly operation: Operation
  readonly formula: LocalizedText
  /** The hosts to read: the first counts, a second one is taken off it. */
  readonly hosts: (key: MetricKey) => readonly string[]
  readonly compute: (earlier: number, later: number, years: number) => number
}

/** An input: a change from one year to another, in percent, within one revision of the stock. */
/* @__NO_SIDE_EFFECTS__ */
export function overSpan({ operation, formula, hosts, compute }: SpanChange): MetricInput {
  return {
    datasets: STOCK_DATASETS,
    read: (evidence, key) => {
      const { from, to, years } = spanOf(key)
      const places = hosts(key)
      const inputs = [from, to].flatMap((year) =>
        places.map((destination) => stockAt(evidence, { ...key, destination, period: year })),
      )
      return inOneRevision({
        operation,
        formula,
        inputs,
        unit: percentChange,
        compute: (values) =>
          compute(lessSecond(values.slice(0, places.length)), lessSecond(values.slice(places.length)), years),
        period: parsePeriod(to),
        notes: [
          {
            en: `from mid-${from} to mid-${to}: ${years} years`,
            ur: `${from} کے وسط سے ${to} کے وسط تک: ${years} سال`,
          },
        ],
      })
    },
  }
}

const lessSecond = ([first = 0, second = 0]: readonly number[]): number => first - second
