import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { combine, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { defineMetric, ifPublished, type MetricKey } from '../define-metric'
import { below, brackets, formula, name, number, operator, row } from '../mathml'
import { ASSOCIATION, ASSOCIATION_DATASETS, ofAssociations } from './association'
import { associationDrivers } from './association-drivers'
import { driverAssociationPValue, pValue } from './driver-association-p-value'
import { LAGS } from './paired-years'
import { holm } from './rank-correlation'

const HOLM: LocalizedText = {
  en: 'largest, over the p-values up to its own, of the p-value × the number of tests not yet passed; at most 1',
  ur: 'اپنی پی قدر تک کی تمام پی قدروں میں، پی قدر × باقی جانچوں کی تعداد، کا سب سے بڑا حاصل؛ زیادہ سے زیادہ 1',
}

/** The p-values of the tests made together, by driver and lag; whichever is asked for, the family is the same. */
type Family = ReadonlyMap<string, Figure>

const families = new WeakMap<Evidence, Map<string, Family>>()

const testOf = ({ driver, lag }: MetricKey): string => `${driver}.${lag}`

function familyOf(evidence: Evidence, key: MetricKey): Family {
  const known = families.get(evidence) ?? new Map<string, Family>()
  families.set(evidence, known)
  const wanted = [key.origin, key.form, key.period].join('.')
  const family = known.get(wanted) ?? testAll(evidence, key)
  known.set(wanted, family)
  return family
}

function testAll(evidence: Evidence, key: MetricKey): Family {
  const tests = associationDrivers.flatMap(({ id: driver }) => LAGS.map((lag) => ({ ...key, driver, lag })))
  return new Map(
    tests.flatMap((test) => {
      const p = ifPublished(() => driverAssociationPValue.at(evidence, test))
      return p ? [[testOf(test), p] as const] : []
    }),
  )
}

/** The p-value of an association among all drivers and lags tested together, after Holm (1979). */
export const driverAssociationAdjustedPValue = defineMetric(() => ({
  ...ofAssociations,
  id: 'driver-association-adjusted-p-value',
  title: { en: 'Adjusted p-value of an association', ur: 'باہمی تعلق کی تصحیح شدہ پی قدر' },
  definition: {
    en: 'P-value of an association, raised for the number of drivers and lags tested together: whoever looks at many finds some by chance.',
    ur: 'باہمی تعلق کی پی قدر، ساتھ جانچے گئے عوامل اور سالوں کے فرق کی تعداد کے مطابق بڑھائی گئی: جو بہت سے تعلق دیکھے اسے کچھ محض اتفاق سے مل جاتے ہیں۔',
  },
  formula: HOLM,
  mathml: formula(
    below(name('q'), name('i')),
    row(
      below(name('max'), row(name('j'), operator('≤'), name('i'))),
      name('min'),
      brackets(
        row(
          number(1),
          operator(','),
          brackets(row(name('m'), operator('−'), name('j'), operator('+'), number(1))),
          below(name('p'), name('j')),
        ),
      ),
    ),
  ),
  reference: 'Holm (1979), A simple sequentially rejective multiple test procedure, Scand. J. Stat. 6',
  unit: pValue,
  inputs: {
    adjusted: {
      datasets: ASSOCIATION_DATASETS,
      read: (evidence, key) => {
        const own = driverAssociationPValue.at(evidence, key)
        const family = familyOf(evidence, key)
        // What is above the p-value whatever rival values are taken counts as a test, and changes nothing else.
        const before = [...family].flatMap(([test, p]) =>
          test === testOf(key) || rangeOf(p).low > rangeOf(own).high ? [] : p,
        )
        return combine({
          operation: 'maximum',
          formula: HOLM,
          inputs: [own, ...before],
          unit: pValue,
          compute: (values) => holm(values, family.size)[0] ?? 1,
          notes: [
            ASSOCIATION,
            {
              en: `${family.size} associations tested together`,
              ur: `${family.size} باہمی تعلق ایک ساتھ جانچے گئے`,
            },
          ],
        })
      },
    },
  },
  figure: ({ adjusted }, key) => adjusted(key),
}))
