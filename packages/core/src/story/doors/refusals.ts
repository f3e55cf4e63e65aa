import {
  schengenRefusalRank,
  schengenRefusalRate,
  schengenRelativeRefusal,
  usBVisaRefusalRate,
} from '../../metrics/doors'
import { at, lowest, over, PAKISTAN, yearBefore } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

/** How many applications are refused. */
export const refusals: SectionDefinition = {
  id: 'refusals',
  heading: { en: 'Refusals', ur: 'انکار' },
  claims: ['visa-restrictions-tightened'],
  datasets: [
    ...schengenRefusalRate.datasets,
    ...schengenRefusalRank.datasets,
    ...schengenRelativeRefusal.datasets,
    ...usBVisaRefusalRate.datasets,
  ],
  tell: (evidence) => {
    const schengen = over(evidence, schengenRefusalRate, PAKISTAN)
    const [latest, low] = [schengen.at(-1), lowest(schengen)]
    const before = yearBefore(schengen, latest)
    const key = { ...PAKISTAN, period: latest?.period.code ?? '' }
    const relative = latest && at(evidence, schengenRelativeRefusal, key)
    const rank = latest && at(evidence, schengenRefusalRank, key)
    const american = over(evidence, usBVisaRefusalRate, PAKISTAN, 'fiscal-year')
    const [us, usLow] = [american.at(-1), lowest(american)]
    return {
      sentences: [
        ...tell(
          {
            en: 'Consulates of the Schengen states in Pakistan refused {latest} of what they decided in {latest:period}; the lowest rate was {low}, in {low:period}.',
            ur: 'پاکستان میں شینگن ملکوں کے قونصل خانوں نے {latest:period} میں اپنے فیصلوں میں سے {latest} میں انکار کیا؛ کم ترین شرح {low:period} میں {low} تھی۔',
          },
          { latest, low },
        ),
        ...tell(
          {
            en: 'That is {relative} times the rate of the world, and place {rank} among countries with many applications.',
            ur: 'یہ دنیا کی شرح کا {relative} گنا ہے، اور زیادہ درخواستوں والے ملکوں میں درجہ {rank}۔',
          },
          { relative, rank },
        ),
        ...tellOrder(
          [latest, before],
          {
            more: {
              en: 'It rose on the year before, from {before}.',
              ur: 'پچھلے سال کے {before} سے بڑھی۔',
            },
            less: {
              en: 'It fell on the year before, from {before}.',
              ur: 'پچھلے سال کے {before} سے گھٹی۔',
            },
            same: { en: 'It is that of the year before.', ur: 'یہ پچھلے سال کے برابر ہے۔' },
          },
          { before },
        ),
        ...tell(
          {
            en: 'The United States refused {us} of applicants for visitor visas in {us:period}, against {usLow} at the lowest, in {usLow:period}.',
            ur: 'امریکا نے {us:period} میں وزٹ ویزے کے {us} درخواست گزاروں کو انکار کیا، جبکہ کم ترین {usLow:period} میں {usLow} تھا۔',
          },
          { us, usLow },
        ),
        ...tell({
          en: 'A rate speaks of those who apply as much as of those who decide: when more people with weak cases apply, it rises without any change of rules.',
          ur: 'شرح جتنا فیصلہ کرنے والوں کا حال بتاتی ہے اتنا ہی درخواست دینے والوں کا: کمزور درخواستیں بڑھیں تو قواعد بدلے بغیر بھی یہ بڑھتی ہے۔',
        }),
      ],
      ...chart(
        tellOrder(
          [latest, low],
          {
            more: {
              en: 'Refusals have risen from {low} in {low:period} to {latest} in {latest:period}',
              ur: 'انکار {low:period} کے {low} سے {latest:period} میں {latest} تک پہنچے',
            },
            less: { en: 'Refusals stand at {latest}', ur: 'انکار {latest} پر ہیں' },
            same: { en: 'Refusals are at their lowest: {latest}', ur: 'انکار کم ترین سطح پر ہیں: {latest}' },
          },
          { low, latest },
        ),
        'time',
        [
          { label: schengenRefusalRate.title, figures: schengen },
          { label: usBVisaRefusalRate.title, figures: american },
        ],
      ),
    }
  },
}
