import { readObservation, sum } from '../../figure'
import { derive, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { percent } from '../../unit'
import { defineMetric, ifPublished, tooFewFigures } from '../define-metric'
import { GULF, origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { destinationsOf } from './destinations'

/**
 * Share of the six states of the Gulf Cooperation Council in the registered departures of a year, in percent. States
 * not listed for the year are left out of the value, and the range reaches to what they could add.
 */
export const gulfShare = defineMetric({
  id: 'gulf-share',
  title: { en: 'Gulf share of departures', ur: 'روانگی میں خلیجی ممالک کا حصہ' },
  definition: {
    en: 'Registered departures to the six member states of the Gulf Cooperation Council as a share of all registered departures of the year.',
    ur: 'خلیج تعاون کونسل کی چھ رکن ریاستوں کی طرف رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: {
    en: 'departures to Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates ÷ departures × 100',
    ur: 'بحرین، کویت، عمان، قطر، سعودی عرب اور متحدہ عرب امارات کی طرف روانگی ÷ کل روانگی × 100',
  },
  mathml: formula(
    name('g'),
    row(
      fraction(sumOver(row(name('j'), operator('∈'), name('GCC')), below(name('D'), name('j'))), name('D')),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'Charter of the Cooperation Council for the Arab States of the Gulf (1981), for the member states',
  caveats: [
    {
      en: 'Where a member state is not among the destinations published for the year, the value is the least the share can be.',
      ur: 'جس سال کوئی رکن ریاست شائع شدہ منزلوں میں نہ ہو، اس سال یہ عدد حصے کی کم سے کم حد ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025' },
  inputs: {
    share: {
      datasets: ['departures-by-destination', 'departures-total'],
      read: (evidence, key) => {
        const { origin: from = '', period = '' } = key
        const dataset = evidence.dataset('departures-by-destination')
        const { whole, unlisted } = destinationsOf(evidence, key, { metric: 'gulf-share' })
        const states = GULF.map((destination) => ({
          destination,
          figure: ifPublished(() =>
            readObservation(evidence, dataset.id, { origin: from, destination, period }),
          ),
        }))
        const listed = states.flatMap(({ figure }) => figure ?? [])
        const missing = states.filter(({ figure }) => !figure)
        if (listed.length === 0) throw tooFewFigures('gulf-share', 1, 0)
        const gulf = sum(listed, { en: 'departures to the Gulf', ur: 'خلیجی ممالک کی طرف روانگی' })
        const names = missing.map(({ destination }) => dataset.nameOf('destination', destination))
        const note = (locale: keyof LocalizedText, comma: string): string =>
          names.map((each) => each[locale]).join(comma)
        return derive({
          operation: 'share',
          formula: {
            en: 'departures to the Gulf ÷ departures × 100',
            ur: 'خلیجی ممالک کی طرف روانگی ÷ کل روانگی × 100',
          },
          inputs: [gulf, whole],
          unit: percent,
          value: (gulf.value / whole.value) * 100,
          range: {
            low: (rangeOf(gulf).low / rangeOf(whole).high) * 100,
            high: ((rangeOf(gulf).high + (missing.length > 0 ? unlisted : 0)) / rangeOf(whole).low) * 100,
          },
          factor: 100,
          notes:
            missing.length === 0
              ? []
              : [
                  {
                    en: `not published for the year, so not counted: ${note('en', ', ')}`,
                    ur: `اس سال شائع نہیں ہوئے، اس لیے شامل نہیں: ${note('ur', '، ')}`,
                  },
                ],
        })
      },
    },
  },
  figure: ({ share }, key) => share(key),
})
