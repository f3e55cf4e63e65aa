import { corridorShare, gulfCorridorShare, remittancesPerPersonWithoutIndia } from '../../metrics/money'
import { nameIn, over, PAKISTAN, ranked } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell } from '../tell'

const CORRIDORS = 'sbp-remittances'
// Countries alone: groups and ways of paying would count twice.
const COUNTRIES = ['SAU', 'ARE', 'GBR', 'USA', 'QAT', 'OMN', 'KWT', 'BHR'] as const

/** Where the money comes from, and what stands against it. */
export const gainAndLoss: SectionDefinition = {
  id: 'gain-and-loss',
  heading: { en: 'Gain and loss', ur: 'نفع اور نقصان' },
  claims: ['losing-skilled-youth-cripples'],
  datasets: [
    ...corridorShare.datasets,
    ...gulfCorridorShare.datasets,
    ...remittancesPerPersonWithoutIndia.datasets,
  ],
  tell: (evidence) => {
    const gulf = over(evidence, gulfCorridorShare, {}, 'fiscal-year').at(-1)
    const corridors = ranked(COUNTRIES, (corridor) =>
      over(evidence, corridorShare, { corridor }, 'fiscal-year').at(-1),
    )
    const [top] = corridors
    const topName = nameIn(evidence, CORRIDORS, 'corridor', top?.code)
    const each = over(evidence, remittancesPerPersonWithoutIndia, { country: PAKISTAN.origin }).at(-1)
    return {
      sentences: [
        ...tell(
          {
            en: '{gulf} came from the states of the Gulf in {gulf:period}.',
            ur: '{gulf:period} میں {gulf} خلیجی ملکوں سے آیا۔',
          },
          { gulf },
        ),
        ...tell(
          {
            en: `The largest sender was ${topName.en}, with {top} ({top:period}).`,
            ur: `سب سے زیادہ ${topName.ur} سے آیا، {top} ({top:period})۔`,
          },
          { top: top?.figure },
        ),
        ...tell(
          {
            en: 'For each person abroad outside India {each} dollars were sent in {each:period}.',
            ur: 'بھارت کے سوا بیرونِ ملک مقیم فی کس {each:period} میں {each} ڈالر بھیجے گئے۔',
          },
          { each },
        ),
        ...tell({
          en: 'Against that stand the cost of training those who go and the work that they no longer do at home. No account of that loss was found that could be set beside the money: neither that it cripples the country nor that it is outweighed has been measured.',
          ur: 'اس کے مقابل جانے والوں کی تربیت کا خرچ ہے اور وہ کام جو وہ اب ملک میں نہیں کرتے۔ اس نقصان کا کوئی ایسا حساب نہیں ملا جو رقم کے برابر رکھا جا سکے: نہ یہ ناپا گیا ہے کہ یہ ملک کو مفلوج کرتا ہے نہ یہ کہ رقم اس پر بھاری ہے۔',
        }),
      ],
      ...chart(
        tell(
          {
            en: `${topName.en} sends the largest part: {top}`,
            ur: `سب سے بڑا حصہ ${topName.ur} سے: {top}`,
          },
          { top: top?.figure },
        ),
        'comparison',
        corridors.map(({ code, figure }) => ({
          label: nameIn(evidence, CORRIDORS, 'corridor', code),
          figures: [figure],
        })),
      ),
    }
  },
}
