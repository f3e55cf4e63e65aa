import { confidenceShare } from '../../metrics/wish'
import { ends, highest, lowest } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

const DIRECTION = { pollster: 'ipsos-pakistan', country: 'PAK', measure: 'country-right-direction' } as const
const NEXT_YEAR = { pollster: 'gallup-international', country: 'PAK', measure: 'next-year-better' } as const

/** Whether belief in the country's future fades. */
export const confidence: SectionDefinition = {
  id: 'confidence',
  heading: { en: 'Belief in the country', ur: 'ملک پر یقین' },
  claims: ['vote-of-no-confidence', 'belief-is-fading-fast', 'nation-lives-by-belief'],
  datasets: confidenceShare.datasets,
  tell: (evidence) => {
    const direction = confidenceShare.series(evidence, DIRECTION)
    const [last, low, high] = [direction.at(-1), lowest(direction), highest(direction)]
    const hope = confidenceShare.series(evidence, NEXT_YEAR)
    const [hopeBefore, hopeNow] = ends(hope)
    const rising = {
      en: 'In {last:period} {last} of those asked by Ipsos saw the country on the right way: more than the {low} of {low:period}, fewer than the {high} of {high:period}.',
      ur: 'اپسوس کے پوچھنے پر {last:period} میں {last} نے کہا کہ ملک درست سمت میں ہے: {low:period} کے {low} سے زیادہ، {high:period} کے {high} سے کم۔',
    }
    const atLowest = {
      en: 'In {last:period} {last} of those asked by Ipsos saw the country on the right way, the lowest share of the series; the highest was {high}, in {high:period}.',
      ur: 'اپسوس کے پوچھنے پر {last:period} میں {last} نے کہا کہ ملک درست سمت میں ہے، جو سلسلے کا کم ترین حصہ ہے؛ بلند ترین {high:period} میں {high} تھا۔',
    }
    const atHighest = {
      en: 'In {last:period} {last} of those asked by Ipsos saw the country on the right way, the highest share of the series; the lowest was {low}, in {low:period}.',
      ur: 'اپسوس کے پوچھنے پر {last:period} میں {last} نے کہا کہ ملک درست سمت میں ہے، جو سلسلے کا بلند ترین حصہ ہے؛ کم ترین {low:period} میں {low} تھا۔',
    }
    return {
      sentences: [
        ...tell(last === low ? atLowest : last === high ? atHighest : rising, { last, low, high }),
        ...tellOrder(
          [hopeNow, hopeBefore],
          {
            more: {
              en: 'In {hopeNow:period} {hopeNow} expected the next year to be better, up from {hopeBefore} in {hopeBefore:period} (Gallup International).',
              ur: 'اگلا سال بہتر ہونے کی توقع {hopeNow:period} میں {hopeNow} کو تھی، {hopeBefore:period} میں {hopeBefore} کو (گیلپ انٹرنیشنل)۔',
            },
            less: {
              en: 'In {hopeNow:period} {hopeNow} expected the next year to be better, down from {hopeBefore} in {hopeBefore:period} (Gallup International).',
              ur: 'اگلا سال بہتر ہونے کی توقع {hopeNow:period} میں صرف {hopeNow} کو تھی، جبکہ {hopeBefore:period} میں {hopeBefore} کو (گیلپ انٹرنیشنل)۔',
            },
            same: {
              en: 'In {hopeNow:period} {hopeNow} expected the next year to be better, as in {hopeBefore:period} (Gallup International).',
              ur: 'اگلا سال بہتر ہونے کی توقع {hopeNow:period} میں {hopeNow} کو تھی، اتنی ہی جتنی {hopeBefore:period} میں (گیلپ انٹرنیشنل)۔',
            },
          },
          { hopeNow, hopeBefore },
        ),
        ...tell({
          en: 'Such answers rise and fall with prices and governments. They do not say why anyone leaves, and to read departures as a vote on the state is an interpretation, not a finding.',
          ur: 'ایسے جوابات قیمتوں اور حکومتوں کے ساتھ چڑھتے اترتے ہیں۔ یہ نہیں بتاتے کہ کوئی کیوں جاتا ہے، اور روانگی کو ریاست کے خلاف ووٹ سمجھنا تعبیر ہے، نتیجہ نہیں۔',
        }),
      ],
      ...chart(
        tellOrder(
          [last, low],
          {
            more: {
              en: 'Confidence fell to {low} and stands at {last}',
              ur: 'اعتماد گر کر {low} ہوا اور اب {last} ہے',
            },
            less: { en: 'Confidence stands at {last}', ur: 'اعتماد {last} ہے' },
            same: { en: 'Confidence is at its lowest: {last}', ur: 'اعتماد کم ترین سطح پر ہے: {last}' },
          },
          { last, low },
        ),
        'time',
        [{ label: { en: 'The country is on the right way', ur: 'ملک درست سمت میں ہے' }, figures: direction }],
      ),
    }
  },
}
