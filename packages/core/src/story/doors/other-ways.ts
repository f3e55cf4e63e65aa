import {
  asylumProtectionRate,
  deportations,
  irregularDetections,
  newAsylumApplications,
  offloadedPassengers,
  ukClaimsAfterVisaShare,
} from '../../metrics/asylum'
import { highest, over, PAKISTAN, yearBefore } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

/** Asylum, journeys without papers, deportation: what is held against the many. */
export const otherWays: SectionDefinition = {
  id: 'other-ways',
  heading: { en: 'Asylum and irregular ways', ur: 'پناہ اور بے ضابطہ راستے' },
  claims: ['some-people-penalise-groups'],
  datasets: [
    ...newAsylumApplications.datasets,
    ...asylumProtectionRate.datasets,
    ...ukClaimsAfterVisaShare.datasets,
    ...irregularDetections.datasets,
    ...deportations.datasets,
    ...offloadedPassengers.datasets,
  ],
  tell: (evidence) => {
    const applications = over(evidence, newAsylumApplications, PAKISTAN)
    const [latest, peak] = [applications.at(-1), highest(applications)]
    const granted = over(evidence, asylumProtectionRate, { ...PAKISTAN, destination: 'EU-plus' }).at(-1)
    const afterVisa = over(evidence, ukClaimsAfterVisaShare, PAKISTAN).at(-1)
    const detected = over(evidence, irregularDetections, PAKISTAN)
    const [lately, most] = [detected.at(-1), highest(detected)]
    const deported = over(evidence, deportations, PAKISTAN).at(-1)
    const stopped = over(evidence, offloadedPassengers, PAKISTAN)
    const [now, before] = [stopped.at(-1), yearBefore(stopped, stopped.at(-1))]
    return {
      sentences: [
        ...tell(
          latest?.period.code === peak?.period.code
            ? {
                en: 'In {latest:period} {latest} Pakistanis applied for asylum abroad, the most of any year.',
                ur: '{latest:period} میں {latest} پاکستانیوں نے بیرونِ ملکِ پناہ کی درخواست دی، کسی بھی سال سے زیادہ۔',
              }
            : {
                en: 'In {latest:period} {latest} Pakistanis applied for asylum abroad; the most were {peak}, in {peak:period}.',
                ur: '{latest:period} میں {latest} پاکستانیوں نے بیرونِ ملکِ پناہ کی درخواست دی؛ سب سے زیادہ {peak:period} میں {peak} تھے۔',
              },
          { latest, peak },
        ),
        ...tell(
          {
            en: 'Of those decided at first instance in the European Union, Norway and Switzerland {granted} were granted protection in {granted:period}.',
            ur: 'یورپی یونین، ناروے اور سوئٹزرلینڈ میں پہلے مرحلے پر فیصلہ پانے والوں میں سے {granted:period} میں {granted} کو تحفظ ملا۔',
          },
          { granted },
        ),
        ...tell(
          {
            en: 'In the United Kingdom {afterVisa} of the Pakistanis who applied had come on a visa, where the way of entry was known ({afterVisa:period}).',
            ur: 'برطانیہ میں درخواست دینے والے پاکستانیوں میں سے {afterVisa} ویزے پر آئے تھے، جہاں آمد کا طریقہ معلوم تھا ({afterVisa:period})۔',
          },
          { afterVisa },
        ),
        ...tellOrder(
          [lately, most],
          {
            more: {
              en: 'At the borders of the Union {lately} irregular crossings of Pakistanis were detected in {lately:period}.',
              ur: 'یورپی یونین کی سرحدوں پر {lately:period} میں پاکستانیوں کے {lately} بے ضابطہ عبور درج ہوئے۔',
            },
            less: {
              en: 'At the borders of the Union {lately} irregular crossings of Pakistanis were detected in {lately:period}, fewer than the {most} of {most:period}.',
              ur: 'یورپی یونین کی سرحدوں پر {lately:period} میں پاکستانیوں کے {lately} بے ضابطہ عبور درج ہوئے، {most:period} کے {most} سے کم۔',
            },
            same: {
              en: 'At the borders of the Union {lately} irregular crossings of Pakistanis were detected in {lately:period}, the most of any year.',
              ur: 'یورپی یونین کی سرحدوں پر {lately:period} میں پاکستانیوں کے {lately} بے ضابطہ عبور درج ہوئے، کسی بھی سال سے زیادہ۔',
            },
          },
          { lately, most },
        ),
        ...tell(
          {
            en: '{deported} Pakistanis were deported in {deported:period}, from all countries together.',
            ur: '{deported:period} میں تمام ملکوں سے مل کر {deported} پاکستانی ملک بدر ہوئے۔',
          },
          { deported },
        ),
        ...tellOrder(
          [now, before],
          {
            more: {
              en: 'At home more passengers are stopped before they board: {now} in {now:period}, {before} in {before:period}.',
              ur: 'ملک میں سوار ہونے سے پہلے زیادہ مسافر روکے جاتے ہیں: {now:period} میں {now}، {before:period} میں {before}۔',
            },
            less: {
              en: 'At home fewer passengers are stopped before they board: {now} in {now:period}, {before} in {before:period}.',
              ur: 'ملک میں سوار ہونے سے پہلے کم مسافر روکے جاتے ہیں: {now:period} میں {now}، {before:period} میں {before}۔',
            },
            same: {
              en: 'At home as many passengers are stopped before they board as in {before:period}: {now}.',
              ur: 'ملک میں سوار ہونے سے پہلے اتنے ہی مسافر روکے جاتے ہیں جتنے {before:period} میں: {now}۔',
            },
          },
          { now, before },
        ),
        ...tell({
          en: 'Some restrictions name such conduct as their reason. That they fall on people who did nothing of the kind follows from their wording; that the conduct of a few caused them is the account of those who made them.',
          ur: 'کچھ پابندیاں ایسے طرزِ عمل کو وجہ بتاتی ہیں۔ یہ کہ وہ ان لوگوں پر بھی پڑتی ہیں جنہوں نے ایسا کچھ نہیں کیا، ان کے الفاظ سے ظاہر ہے؛ یہ کہ چند لوگوں کا عمل ان کا سبب بنا، انہیں بنانے والوں کا بیان ہے۔',
        }),
      ],
      events: evidence.records.events
        .filter(({ affected }) =>
          affected.some((group) => ['asylum-seekers', 'deportees', 'pilgrims'].includes(group)),
        )
        .map(({ id }) => id),
      ...chart(
        tell(
          latest?.period.code === peak?.period.code
            ? {
                en: 'Asylum applications are at their highest: {latest}',
                ur: 'پناہ کی درخواستیں بلند ترین سطح پر ہیں: {latest}',
              }
            : {
                en: 'Asylum applications peaked in {peak:period} at {peak}',
                ur: 'پناہ کی درخواستیں {peak:period} میں {peak} کے عروج پر تھیں',
              },
          { latest, peak },
        ),
        'time',
        [{ label: newAsylumApplications.title, figures: applications }],
      ),
    }
  },
}
