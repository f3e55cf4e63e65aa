import { departuresSince1971 } from '../../metrics/departures'
import { stockAbroadWithoutIndia, stockGulfShareWithoutIndia } from '../../metrics/stock'
import { at, ends, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

/** How many live abroad, and what follows for those who left. */
export const thoseAbroad: SectionDefinition = {
  id: 'those-abroad',
  heading: { en: 'Those who live abroad', ur: 'بیرونِ ملک مقیم' },
  claims: ['no-intention-of-returning'],
  datasets: [
    ...departuresSince1971.datasets,
    ...stockAbroadWithoutIndia.datasets,
    ...stockGulfShareWithoutIndia.datasets,
  ],
  tell: (evidence) => {
    const stocks = over(evidence, stockAbroadWithoutIndia, PAKISTAN)
    const [first, stock] = ends(stocks)
    const key = { ...PAKISTAN, period: stock?.period.code ?? '' }
    const gulf = stock && at(evidence, stockGulfShareWithoutIndia, key)
    const total = stock && at(evidence, departuresSince1971, key)
    return {
      sentences: [
        ...tell(
          {
            en: 'The United Nations put those born in Pakistan who live abroad, outside India, at {stock} in {stock:period}, against {first} in {first:period}.',
            ur: 'اقوامِ متحدہ کے تخمینے میں پاکستان میں پیدا ہو کر بھارت کے سوا دوسرے ملکوں میں رہنے والے {stock:period} میں {stock} تھے، جبکہ {first:period} میں {first}۔',
          },
          { stock, first },
        ),
        ...tell({
          en: 'Those in India are left out because most of them moved at Partition.',
          ur: 'بھارت میں رہنے والے اس لیے شامل نہیں کہ ان میں سے بیشتر تقسیم کے وقت گئے تھے۔',
        }),
        ...tell(
          {
            en: '{gulf} of them live in the Gulf.',
            ur: 'ان میں سے {gulf} خلیج میں رہتے ہیں۔',
          },
          { gulf },
        ),
        ...tellOrder(
          [total, stock],
          {
            more: {
              en: 'The register has counted {total} departures ({total:period}), more than live abroad: many who left must have come back, left more than once or died.',
              ur: 'رجسٹر {total} روانگیاں گن چکا ہے ({total:period})، جو بیرونِ ملک مقیم افراد سے زیادہ ہیں: بہت سے جانے والے ضرور واپس آئے، ایک سے زیادہ بار گئے یا وفات پا گئے۔',
            },
            less: {
              en: 'The register has counted {total} departures ({total:period}), fewer than live abroad: many must have left by ways that it does not see.',
              ur: 'رجسٹر {total} روانگیاں گن چکا ہے ({total:period})، جو بیرونِ ملک مقیم افراد سے کم ہیں: بہت سے لوگ ضرور ایسے راستوں سے گئے جو اسے نظر نہیں آتے۔',
            },
            same: {
              en: 'The register has counted as many departures, {total} ({total:period}).',
              ur: 'رجسٹر بھی اتنی ہی روانگیاں، {total}، گن چکا ہے ({total:period})۔',
            },
          },
          { total },
        ),
        ...tell({
          en: 'No series of returns was found, and no survey that asks those who leave whether they mean to come back. For those who go to study or settle in Europe, America or Australia it may well be otherwise than in the Gulf.',
          ur: 'واپسی کا کوئی سلسلۂ اعداد نہیں ملا، نہ ایسا سروے جو جانے والوں سے پوچھے کہ واپسی کا ارادہ ہے یا نہیں۔ یورپ، امریکا یا آسٹریلیا پڑھنے یا بسنے جانے والوں کا معاملہ خلیج سے مختلف ہو سکتا ہے۔',
        }),
      ],
      ...chart(
        tellOrder(
          [stock, first],
          {
            more: {
              en: 'Those who live abroad have grown to {stock}',
              ur: 'بیرونِ ملک مقیم افراد بڑھ کر {stock} ہو گئے',
            },
            less: {
              en: 'Those who live abroad have fallen to {stock}',
              ur: 'بیرونِ ملک مقیم افراد گھٹ کر {stock} رہ گئے',
            },
            same: {
              en: 'Those who live abroad are as many as in {first:period}',
              ur: 'بیرونِ ملک مقیم افراد اتنے ہی ہیں جتنے {first:period} میں تھے',
            },
          },
          { stock, first },
        ),
        'time',
        [{ label: stockAbroadWithoutIndia.title, figures: stocks }],
      ),
    }
  },
}
