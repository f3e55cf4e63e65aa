import { departures } from '../../metrics/departures'
import { terrorismDeaths } from '../../metrics/drivers'
import { highest, inPeriod, lowest, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

const DEATHS = { country: 'PAK', indicator: 'gti-terrorism-deaths' } as const

/** Whether people leave because life is not safe. */
export const safety: SectionDefinition = {
  id: 'safety',
  heading: { en: 'Safety', ur: 'تحفظ' },
  claims: ['people-feel-unsafe'],
  datasets: [...departures.datasets, ...terrorismDeaths.datasets],
  tell: (evidence) => {
    const deaths = over(evidence, terrorismDeaths, DEATHS)
    const [latest, low, high] = [deaths.at(-1), lowest(deaths), highest(deaths)]
    const registered = over(evidence, departures, PAKISTAN)
    const calm = inPeriod(registered, low?.period.code)
    const violent = inPeriod(registered, high?.period.code)
    return {
      sentences: [
        ...tell(
          {
            en: 'By the Global Terrorism Index {latest} people were killed in {latest:period}; the fewest were {low}, in {low:period}, the most {high}, in {high:period}.',
            ur: 'عالمی دہشت گردی کے اشاریے کے مطابق {latest:period} میں {latest} افراد مارے گئے؛ سب سے کم {low:period} میں {low}، سب سے زیادہ {high:period} میں {high}۔',
          },
          { latest, low, high },
        ),
        ...tellOrder(
          [violent, calm],
          {
            more: {
              en: 'In the most violent of these years {violent} registered to leave, in the calmest {calm}. Two years prove nothing, but they point the way the claim does.',
              ur: 'ان میں سب سے پُرتشدد سال میں {violent} نے جانے کے لیے اندراج کرایا، سب سے پُرسکون میں {calm}۔ دو سال کچھ ثابت نہیں کرتے، مگر دعوے ہی کی سمت میں اشارہ کرتے ہیں۔',
            },
            less: {
              en: 'In the most violent of these years {violent} registered to leave, in the calmest {calm}: departures did not follow the deaths.',
              ur: 'ان میں سب سے پُرتشدد سال میں {violent} نے جانے کے لیے اندراج کرایا، سب سے پُرسکون میں {calm}: روانگی اموات کے ساتھ ساتھ نہیں بڑھی۔',
            },
            same: {
              en: 'In the most violent and in the calmest of these years as many registered to leave, {violent}.',
              ur: 'ان میں سب سے پُرتشدد اور سب سے پُرسکون سال میں ایک جتنے لوگوں نے اندراج کرایا، {violent}۔',
            },
          },
          { violent, calm },
        ),
        ...tell({
          en: 'Deaths are a narrow measure of safety. That property or dignity are not protected is felt, and no yearly survey asks about it together with leaving.',
          ur: 'اموات تحفظ کا تنگ پیمانہ ہیں۔ مال یا عزت کا محفوظ نہ ہونا محسوس کیا جاتا ہے، اور کوئی سالانہ سروے اسے جانے کے سوال کے ساتھ نہیں پوچھتا۔',
        }),
      ],
      ...chart(
        tellOrder(
          [latest, low],
          {
            more: {
              en: 'Deaths from terrorism have risen again since {low:period}: {latest}',
              ur: 'دہشت گردی سے اموات {low:period} کے بعد پھر بڑھیں: {latest}',
            },
            less: { en: 'Deaths from terrorism: {latest}', ur: 'دہشت گردی سے اموات: {latest}' },
            same: {
              en: 'Deaths from terrorism are at their lowest: {latest}',
              ur: 'دہشت گردی سے اموات کم ترین سطح پر ہیں: {latest}',
            },
          },
          { latest, low },
        ),
        'time',
        [{ label: terrorismDeaths.title, figures: deaths }],
      ),
    }
  },
}
