import type { Evidence } from '../evidence'
import {
  schengenRefusalRate,
  schengenRelativeRefusal,
  ukVisaRefusalRate,
  usBVisaRefusalRate,
  usNonimmigrantVisas,
  visaFreeCount,
} from '../metrics/doors'
import { say } from '../sentence'
import { defineClaim, eventsShow, saidBy } from './define-claim'
import { strandOf } from './grounds'
import { changeOverDecade, DECADE, farAbove, farBelow, readingOf } from './over-time'
import { asDefinitions, byReadings, type Reading, readingsThat, reasonsOr } from './readings'
import { casesOf, confidenceOf, since } from './rules'
import { usVisasIssued } from './us-visas-issued'

const PAKISTAN = { origin: 'PAK' }

/** Whether more of the changes that a government confirms made visas harder than easier to get, in the decade before. */
function moreTightened(evidence: Evidence): Reading[] {
  const from = String(Number(saidBy(evidence).slice(0, 4)) - DECADE)
  const confirmed = (bearing: 'supports' | 'contradicts') =>
    casesOf(strandOf(evidence, 'restrictions', bearing)).confirmed.filter((event) => since(event, from))
  const [tightened, eased] = [confirmed('supports'), confirmed('contradicts')]
  if (tightened.length + eased.length === 0) return []
  const holds = tightened.length > eased.length
  return [
    {
      definition: { en: 'More rules were tightened than eased', ur: 'نرمی سے زیادہ قواعد سخت ہوئے' },
      holds,
      reason: say(
        holds
          ? {
              en: 'Of the changes that a government on either side confirms, more made visas harder to get than easier.',
              ur: 'جن تبدیلیوں کی کسی ایک طرف کی حکومت نے تصدیق کی، ان میں ویزا مشکل کرنے والی آسان کرنے والیوں سے زیادہ ہیں۔',
            }
          : {
              en: 'Of the changes that a government on either side confirms, no more made visas harder to get than easier.',
              ur: 'جن تبدیلیوں کی کسی ایک طرف کی حکومت نے تصدیق کی، ان میں ویزا مشکل کرنے والی آسان کرنے والیوں سے زیادہ نہیں۔',
            },
      ),
    },
  ]
}

/** Refusals and access, each with a decade between: tightened dramatically is changed by more than a quarter. */
const measured = (evidence: Evidence) => [
  ...readingOf(
    { en: 'Refusals among decisions on Schengen visas', ur: 'شینگن ویزوں کے فیصلوں میں انکار' },
    { en: 'Schengen states refuse more', ur: 'شینگن ممالک زیادہ انکار کرتے ہیں' },
    changeOverDecade(schengenRefusalRate.series(evidence, PAKISTAN)),
    farAbove,
  ),
  ...readingOf(
    {
      en: 'Refusals among applicants for US visitor visas',
      ur: 'امریکی وزٹ ویزوں کے درخواست گزاروں کو انکار',
    },
    { en: 'The United States refuse more visitors', ur: 'امریکا زیادہ سیاحوں کو انکار کرتا ہے' },
    changeOverDecade(usBVisaRefusalRate.series(evidence, PAKISTAN)),
    farAbove,
  ),
  ...readingOf(
    {
      en: 'Refusals among applications for British study visas',
      ur: 'برطانوی تعلیمی ویزوں کی درخواستوں میں انکار',
    },
    { en: 'The United Kingdom refuses more students', ur: 'برطانیہ زیادہ طلبہ کو انکار کرتا ہے' },
    changeOverDecade(ukVisaRefusalRate.series(evidence, { ...PAKISTAN, category: 'study' })),
    farAbove,
  ),
  ...readingOf(
    { en: 'Destinations that ask for no visa in advance', ur: 'پیشگی ویزا نہ مانگنے والی منزلیں' },
    { en: 'Fewer destinations are open without a visa', ur: 'بغیر ویزے کم منزلیں کھلی ہیں' },
    changeOverDecade(visaFreeCount.series(evidence, PAKISTAN)),
    farBelow,
  ),
]

/** Not what the words say, but what a reader may take from them. */
const beside = (evidence: Evidence) => [
  ...readingOf(
    {
      en: 'Schengen refusal rate as a multiple of that of the whole world',
      ur: 'شینگن انکار کی شرح کا پوری دنیا کی شرح سے تناسب',
    },
    {
      en: 'Pakistanis are refused more, measured against others',
      ur: 'دوسروں کے مقابلے میں پاکستانیوں کو زیادہ انکار ہوتا ہے',
    },
    changeOverDecade(schengenRelativeRefusal.series(evidence, PAKISTAN)),
    ({ now, before }) => now.value > before.value,
  ),
  ...readingOf(
    { en: 'US visas for temporary stays issued', ur: 'عارضی قیام کے جاری شدہ امریکی ویزے' },
    { en: 'Fewer visas are issued', ur: 'کم ویزے جاری ہوتے ہیں' },
    changeOverDecade(usVisasIssued(evidence)),
    ({ now, before }) => now.value < before.value,
  ),
]

/** Foreign states tightened visas dramatically: refusal rates, access without a visa and changes of rules over a decade. */
export const visaRestrictionsTightened = defineClaim({
  id: 'visa-restrictions-tightened',
  datasets: [
    ...new Set(
      [
        schengenRefusalRate,
        schengenRelativeRefusal,
        ukVisaRefusalRate,
        usBVisaRefusalRate,
        usNonimmigrantVisas,
        visaFreeCount,
      ].flatMap(({ datasets }) => datasets),
    ),
  ],
  check: (evidence) => {
    const changes = measured(evidence)
    const readings = [...changes, ...moreTightened(evidence)]
    const others = beside(evidence)
    return {
      verdict: byReadings(readings),
      confidence: confidenceOf(changes.flatMap(({ now, before }) => [now, before])),
      reasons: reasonsOr(
        [...readings, ...others].map(({ reason }) => reason),
        say({
          en: 'No refusal rate and no change of rules is published that could show it.',
          ur: 'انکار کی کوئی شرح یا قواعد کی کوئی تبدیلی شائع نہیں جو یہ دکھا سکے۔',
        }),
      ),
      supports: [
        ...readingsThat(true, [...readings, ...others]),
        ...eventsShow(strandOf(evidence, 'restrictions', 'supports')),
      ],
      contradicts: [
        ...readingsThat(false, [...readings, ...others]),
        ...eventsShow(strandOf(evidence, 'restrictions', 'contradicts')),
      ],
      definitions: asDefinitions([...readings, ...others]),
      wouldChange: [
        {
          en: 'Refusals by nationality from the states of the Gulf, which publish none.',
          ur: 'خلیجی ریاستوں کے قومیت وار انکار کے اعداد، جو وہ شائع نہیں کرتیں۔',
        },
        {
          en: 'A yearly series of British refusals by nationality and kind of visa.',
          ur: 'برطانوی انکار کا سالانہ سلسلہ، قومیت اور ویزے کی قسم کے لحاظ سے۔',
        },
      ],
    }
  },
})
