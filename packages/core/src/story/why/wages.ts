import { incomeGapPpp, inflation, unemployment } from '../../metrics/drivers'
import { ends, highest, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

const HOME = { country: 'PAK' } as const

/** The pull of income elsewhere, and prices and work at home. */
export const wages: SectionDefinition = {
  id: 'wages',
  heading: { en: 'Income, prices, work', ur: 'آمدنی، قیمتیں، روزگار' },
  claims: [],
  datasets: [...incomeGapPpp.datasets, ...inflation.datasets, ...unemployment.datasets],
  tell: (evidence) => {
    const gaps = over(evidence, incomeGapPpp, { ...PAKISTAN, destination: 'SAU' })
    const [first, gap] = ends(gaps)
    const prices = over(evidence, inflation, HOME)
    const [price, worst] = [prices.at(-1), highest(prices)]
    const idle = over(evidence, unemployment, HOME).at(-1)
    return {
      sentences: [
        ...tellOrder(
          [gap, first],
          {
            more: {
              en: 'Output per head in Saudi Arabia was {gap} times that of Pakistan in {gap:period}, prices set equal, more than the {first} times of {first:period}.',
              ur: 'قیمتیں برابر مان کر سعودی عرب کی فی کس پیداوار {gap:period} میں پاکستان کی {gap} گنا تھی، {first:period} کے {first} گنا سے زیادہ۔',
            },
            less: {
              en: 'Output per head in Saudi Arabia was {gap} times that of Pakistan in {gap:period}, prices set equal. In {first:period} it had been {first} times, so the gap has narrowed and is still wide.',
              ur: 'قیمتیں برابر مان کر سعودی عرب کی فی کس پیداوار {gap:period} میں پاکستان کی {gap} گنا تھی۔ {first:period} میں {first} گنا تھی، یعنی فرق کم ہوا مگر اب بھی بڑا ہے۔',
            },
            same: {
              en: 'Output per head in Saudi Arabia was {gap} times that of Pakistan in {gap:period}, prices set equal, as in {first:period}.',
              ur: 'قیمتیں برابر مان کر سعودی عرب کی فی کس پیداوار {gap:period} میں پاکستان کی {gap} گنا تھی، جیسے {first:period} میں۔',
            },
          },
          { gap, first },
        ),
        ...tell(
          {
            en: 'Prices in Pakistan rose by {price} in {price:period}; the worst year was {worst:period}, with {worst}.',
            ur: 'پاکستان میں قیمتیں {price:period} میں {price} بڑھیں؛ بدترین سال {worst:period} تھا، {worst} کے ساتھ۔',
          },
          { price, worst },
        ),
        ...tell(
          {
            en: '{idle} of those who work or look for work had none in {idle:period}, by the model of the International Labour Organization.',
            ur: 'عالمی ادارۂ محنت کے ماڈل کے مطابق {idle:period} میں کام کرنے یا ڈھونڈنے والوں میں سے {idle} بے روزگار تھے۔',
          },
          { idle },
        ),
        ...tell({
          en: 'A worker does not earn the mean of the country where he works, and pays for the way there; the gap is a measure of the pull, not of anyone’s wage.',
          ur: 'کارکن اس ملک کی اوسط آمدنی نہیں کماتا جہاں وہ کام کرتا ہے، اور وہاں پہنچنے کا خرچ خود اٹھاتا ہے؛ یہ فرق کشش کا پیمانہ ہے، کسی کی اجرت کا نہیں۔',
        }),
      ],
      ...chart(
        tellOrder(
          [gap, first],
          {
            more: { en: 'The gap of income has widened', ur: 'آمدنی کا فرق بڑھا ہے' },
            less: {
              en: 'The gap of income is wide, and narrower than it was',
              ur: 'آمدنی کا فرق بڑا ہے، مگر پہلے سے کم',
            },
            same: { en: 'The gap of income is what it was', ur: 'آمدنی کا فرق وہی ہے' },
          },
          { gap, first },
        ),
        'time',
        [{ label: incomeGapPpp.title, figures: gaps }],
      ),
    }
  },
}
