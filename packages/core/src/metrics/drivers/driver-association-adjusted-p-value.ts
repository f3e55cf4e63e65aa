import { combine } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { defineMetric, ifPublished } from '../define-metric'
import { below, brackets, formula, name, number, operator, row } from '../mathml'
import { ASSOCIATION, ASSOCIATION_DATASETS, ofAssociations } from './association'
import { associationDrivers } from './association-drivers'
import { permutationPValue, pValue } from './driver-association-p-value'
import { LAGS } from './paired-years'
import { holm } from './rank-correlation'

const HOLM: LocalizedText = {
  en: 'largest, over the p-values up to its own, of the p-value × the number of tests not yet passed; at most 1',
  ur: 'اپنی قدر تک کی پی قدروں میں، پی قدر × باقی جانچوں کی تعداد، کا سب سے بڑا حاصل؛ زیادہ سے زیادہ 1',
}

/** The p-value of an association among all drivers and lags tested together, after Holm (1979). */
export const driverAssociationAdjustedPValue = defineMetric({
  ...ofAssociations,
  id: 'driver-association-adjusted-p-value',
  title: { en: 'Adjusted p-value of an association', ur: 'باہمی تعلق کی تصحیح شدہ پی قدر' },
  definition: {
    en: 'P-value of an association, raised for the number of drivers and lags tested together: whoever looks at many finds some by chance.',
    ur: 'باہمی تعلق کی پی قدر، ساتھ جانچے گئے عوامل اور وقفوں کی تعداد کے مطابق بڑھائی گئی: جو بہت سے تعلق دیکھے اسے کچھ محض اتفاق سے مل جاتے ہیں۔',
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
        const own = permutationPValue(evidence, key)
        const others = associationDrivers.flatMap(({ id: driver }) =>
          LAGS.filter((lag) => driver !== key.driver || lag !== key.lag).flatMap(
            (lag) => ifPublished(() => permutationPValue(evidence, { ...key, driver, lag })) ?? [],
          ),
        )
        const family = [own, ...others]
        return combine({
          operation: 'maximum',
          formula: HOLM,
          inputs: family,
          unit: pValue,
          compute: (values) => holm(values)[0] ?? 1,
          notes: [
            ASSOCIATION,
            {
              en: `${family.length} associations tested together`,
              ur: `${family.length} باہمی تعلق ایک ساتھ جانچے گئے`,
            },
          ],
        })
      },
    },
  },
  figure: ({ adjusted }, key) => adjusted(key),
})
