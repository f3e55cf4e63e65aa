import { restate, share, sum } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, fromDataset, ifPublished, type MetricKey } from '../define-metric'
import { formula, fraction, name, number, operator, row } from '../mathml'

const counted = (measure: string) =>
  fromDataset('schengen-visas-by-origin', (key: MetricKey) => ({ ...key, measure }))

const decisions = { id: 'decisions', dimension: 'decisions', factor: 1 } as const
const DECIDED = {
  en: 'each visa issued and each application refused is one decision',
  ur: 'ہر جاری ویزا اور ہر مسترد درخواست ایک فیصلہ ہے',
} as const

/** Refused short-stay visas per hundred decisions, by country in which the application was lodged. */
export const schengenRefusalRate = defineMetric({
  id: 'schengen-refusal-rate',
  title: { en: 'Schengen visa refusal rate', ur: 'شینگن ویزا کی شرحِ انکار' },
  definition: {
    en: 'Uniform short-stay visas refused as a share of decisions (issued, with limited territorial validity, refused) at consulates in the country.',
    ur: 'ملک میں قائم قونصل خانوں کے فیصلوں (جاری، محدود علاقائی جواز، انکار) میں مختصر مدت کے یکساں ویزوں سے انکار کا حصہ۔',
  },
  formula: {
    en: 'refused ÷ (issued + issued with limited validity + refused) × 100',
    ur: 'انکار ÷ (جاری + محدود جواز کے ساتھ جاری + انکار) × 100',
  },
  mathml: formula(
    name('q'),
    row(
      fraction(name('N'), row(name('I'), operator('+'), name('L'), operator('+'), name('N'))),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'European Commission, DG Migration and Home Affairs, Schengen visa statistics: not-issued rate per decision',
  caveats: [
    {
      en: 'By place of application, not nationality. The published rate was per application to 2019; this one is per decision in all years.',
      ur: 'درخواست کے مقام کے لحاظ سے، قومیت کے لحاظ سے نہیں۔ 2019 تک شائع شدہ شرح فی درخواست تھی؛ یہ ہر سال فی فیصلہ ہے۔',
    },
  ],
  unit: percent,
  dimensions: [
    { id: 'origin', codeList: 'area', title: { en: 'Country of application', ur: 'درخواست کا ملک' } },
  ],
  example: { origin: 'PAK', period: '2024' },
  inputs: { issued: counted('issued'), limited: counted('issued-limited'), refused: counted('not-issued') },
  figure: (inputs, key) => {
    const refused = restate(inputs.refused(key), decisions, DECIDED)
    // The tables leave the row out where no visa of limited validity was issued.
    const limited = ifPublished(() => inputs.limited(key))
    const issued = [inputs.issued(key), ...(limited ? [limited] : [])].map((visas) =>
      restate(visas, decisions, DECIDED),
    )
    return share(refused, sum([...issued, refused], { en: 'decisions', ur: 'فیصلے' }))
  },
})
