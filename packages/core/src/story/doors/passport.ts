import { passportRank, visaFreeCount } from '../../metrics/doors'
import { ends, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellIf, tellOrder } from '../tell'

/** Where the passport opens doors. */
export const passport: SectionDefinition = {
  id: 'passport',
  heading: { en: 'The passport', ur: 'پاسپورٹ' },
  claims: ['passport-symbol-of-risk'],
  datasets: [...passportRank.datasets, ...visaFreeCount.datasets],
  tell: (evidence) => {
    const ranks = over(evidence, passportRank, PAKISTAN)
    const [firstRank, rank] = ends(ranks)
    const counts = over(evidence, visaFreeCount, PAKISTAN)
    const [firstCount, count] = ends(counts)
    const fellBehind =
      rank !== undefined &&
      firstRank !== undefined &&
      rank.value > firstRank.value &&
      count !== undefined &&
      firstCount !== undefined &&
      count.value > firstCount.value
    return {
      sentences: [
        ...tellOrder(
          [rank, firstRank],
          {
            more: {
              en: 'In the index of Henley the passport stood in place {rank} in {rank:period}, lower than place {firstRank} of {firstRank:period}.',
              ur: 'ہینلے کے اشاریے میں پاسپورٹ {rank:period} میں درجہ {rank} پر تھا، {firstRank:period} کے درجے {firstRank} سے نیچے۔',
            },
            less: {
              en: 'In the index of Henley the passport stood in place {rank} in {rank:period}, higher than place {firstRank} of {firstRank:period}.',
              ur: 'ہینلے کے اشاریے میں پاسپورٹ {rank:period} میں درجہ {rank} پر تھا، {firstRank:period} کے درجے {firstRank} سے اوپر۔',
            },
            same: {
              en: 'In the index of Henley the passport stood in place {rank} in {rank:period}, as in {firstRank:period}.',
              ur: 'ہینلے کے اشاریے میں پاسپورٹ {rank:period} میں درجہ {rank} پر تھا، جیسے {firstRank:period} میں۔',
            },
          },
          { rank, firstRank },
        ),
        ...tellOrder(
          [count, firstCount],
          {
            more: {
              en: 'Yet it opened more destinations without a visa obtained before: {count} in {count:period}, {firstCount} in {firstCount:period}.',
              ur: 'پھر بھی یہ پیشگی ویزے کے بغیر زیادہ منزلیں کھولتا تھا: {count:period} میں {count}، {firstCount:period} میں {firstCount}۔',
            },
            less: {
              en: 'It opened fewer destinations without a visa obtained before: {count} in {count:period}, {firstCount} in {firstCount:period}.',
              ur: 'یہ پیشگی ویزے کے بغیر کم منزلیں کھولتا تھا: {count:period} میں {count}، {firstCount:period} میں {firstCount}۔',
            },
            same: {
              en: 'It opened as many destinations without a visa obtained before as in {firstCount:period}: {count}.',
              ur: 'یہ پیشگی ویزے کے بغیر اتنی ہی منزلیں کھولتا تھا جتنی {firstCount:period} میں: {count}۔',
            },
          },
          { count, firstCount },
        ),
        ...tellIf(fellBehind, {
          en: 'It fell behind because other passports gained faster, not because its own doors closed.',
          ur: 'یہ اس لیے پیچھے رہا کہ دوسرے پاسپورٹ تیزی سے آگے بڑھے، اس لیے نہیں کہ اس کے اپنے دروازے بند ہوئے۔',
        }),
        ...tell({
          en: 'Indices count destinations, not travellers, and each by its own rules. What a passport stands for in the eyes of others they do not measure.',
          ur: 'اشاریے منزلیں گنتے ہیں، مسافر نہیں، اور ہر ایک اپنے قواعد سے۔ دوسروں کی نظر میں پاسپورٹ کس چیز کی علامت ہے، یہ نہیں ناپتے۔',
        }),
      ],
      ...chart(
        tellOrder(
          [count, firstCount],
          {
            more: {
              en: 'More destinations than in {firstCount:period}: {count} after {firstCount}',
              ur: '{firstCount:period} سے زیادہ منزلیں: {firstCount} کے بعد {count}',
            },
            less: {
              en: 'Fewer destinations than in {firstCount:period}: {count} after {firstCount}',
              ur: '{firstCount:period} سے کم منزلیں: {firstCount} کے بعد {count}',
            },
            same: {
              en: 'As many destinations as in {firstCount:period}: {count}',
              ur: 'اتنی ہی منزلیں جتنی {firstCount:period} میں: {count}',
            },
          },
          { count, firstCount },
        ),
        'time',
        [{ label: visaFreeCount.title, figures: counts }],
      ),
    }
  },
}
