import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { ifPublished } from '../metrics/define-metric'
import { mobilityPercentile, passportRank, schengenRelativeRefusal, visaFreeCount } from '../metrics/doors'
import { say } from '../sentence'
import { defineClaim, eventsShow, statementsSay } from './define-claim'
import { isGroundedIn, strandOf, visaRules } from './grounds'
import { changeOverDecade, farBelow, readingOf } from './over-time'
import { asDefinitions, byReadings, type Reading, readingsThat, reasonsOr } from './readings'
import { byProxy, confidenceOf, MANY_FROM, SIZE_WITHIN } from './rules'

const PAKISTAN = { origin: 'PAK' }

interface Measured extends Reading {
  readonly figures: readonly Figure[]
}

/** The percentile in the latest snapshot; one stands for all passports of its day, so that a series would cost much. */
function latestPercentile(evidence: Evidence): Figure[] {
  const days = evidence.dataset('mobility-score').codesOf('period')
  for (const period of [...days].sort().reverse()) {
    const found = ifPublished(() => mobilityPercentile.at(evidence, { ...PAKISTAN, period }))
    if (found) return [found]
  }
  return []
}

/** Among the least welcome tenth of passports. */
const littleAccess = (evidence: Evidence): Measured[] =>
  latestPercentile(evidence).map((percentile) => ({
    figures: [percentile],
    definition: {
      en: 'It opens fewer doors than most passports',
      ur: 'یہ بیشتر پاسپورٹوں سے کم دروازے کھولتا ہے',
    },
    holds: percentile.value <= MANY_FROM,
    reason: say(
      {
        en: 'By destinations open without a visa in advance it stands at percentile {percentile} of all passports ({percentile:period}).',
        ur: 'پیشگی ویزے کے بغیر کھلی منزلوں کے لحاظ سے یہ تمام پاسپورٹوں میں صدویہ درجے {percentile} پر ہے ({percentile:period})۔',
      },
      { percentile },
    ),
  }))

/** Refused more often than the applicants of the world, by more than a quarter. */
const refusedMore = (evidence: Evidence): Measured[] =>
  schengenRelativeRefusal
    .series(evidence, PAKISTAN)
    .slice(-1)
    .map((times) => ({
      figures: [times],
      definition: {
        en: 'Its holders are refused more than others',
        ur: 'اس کے حامل دوسروں سے زیادہ انکار پاتے ہیں',
      },
      holds: times.value > 1 + SIZE_WITHIN,
      reason: say(
        {
          en: 'The rate at which Schengen states refused applications lodged in Pakistan was {times} times that of the whole world in {times:period}.',
          ur: '{times:period} میں شینگن ممالک کی پاکستان میں دی گئی درخواستوں پر انکار کی شرح پوری دنیا کی شرح کی {times} گنا تھی۔',
        },
        { times },
      ),
    }))

/** Whether a state that tightened its visas itself named what travellers do. */
function hostsSaySo(evidence: Evidence): Reading[] {
  const confirmed = visaRules(evidence).filter(({ status }) => status === 'confirmed-imposing-state')
  if (confirmed.length === 0) return []
  const holds = confirmed.some((rule) => isGroundedIn(rule, 'conduct'))
  return [
    {
      definition: {
        en: 'Host states speak of a risk',
        ur: 'میزبان ریاستیں خطرے کی بات کرتی ہیں',
      },
      holds,
      reason: say(
        holds
          ? {
              en: 'A state that tightened its visas, or said that it would, has itself named what Pakistani travellers might do.',
              ur: 'ویزے سخت کرنے والی، یا اس کا اعلان کرنے والی، ایک ریاست نے خود پاکستانی مسافروں کے ممکنہ طرزِ عمل کا ذکر کیا ہے۔',
            }
          : {
              en: 'No state that tightened its visas, or said that it would, has itself named what Pakistani travellers might do.',
              ur: 'ویزے سخت کرنے والی، یا اس کا اعلان کرنے والی، کسی ریاست نے خود پاکستانی مسافروں کے ممکنہ طرزِ عمل کا ذکر نہیں کیا۔',
            },
      ),
    },
  ]
}

/** The passport stands for risk: access, refusals against the world, what hosts say, and whether access shrank in a decade. */
export const passportSymbolOfRisk = defineClaim({
  id: 'passport-symbol-of-risk',
  datasets: [
    ...new Set(
      [mobilityPercentile, passportRank, schengenRelativeRefusal, visaFreeCount].flatMap(
        ({ datasets }) => datasets,
      ),
    ),
  ],
  check: (evidence) => {
    const measured = [...littleAccess(evidence), ...refusedMore(evidence)]
    const became = readingOf(
      { en: 'Destinations that ask for no visa in advance', ur: 'پیشگی ویزا نہ مانگنے والی منزلیں' },
      { en: 'It opened more doors before', ur: 'پہلے یہ زیادہ دروازے کھولتا تھا' },
      changeOverDecade(visaFreeCount.series(evidence, PAKISTAN)),
      farBelow,
    )
    const rank = readingOf(
      { en: 'Rank in the index of Henley and Partners', ur: 'ہینلے اینڈ پارٹنرز کے اشاریے میں درجہ' },
      { en: 'Its rank fell', ur: 'اس کا درجہ گرا' },
      changeOverDecade(passportRank.series(evidence, PAKISTAN)),
      ({ now, before }) => now.value > before.value,
    )
    const readings = [...measured, ...hostsSaySo(evidence), ...became]
    const shown = [...readings, ...rank]
    const spoken = evidence.records.statements.filter(({ topic }) => topic === 'uae-visas')
    return {
      verdict: byReadings(readings),
      // What a passport stands for is in the eyes of others; access and refusals only stand in for it.
      confidence: byProxy(
        confidenceOf([
          ...measured.flatMap(({ figures }) => figures),
          ...became.flatMap(({ now, before }) => [now, before]),
        ]),
      ),
      reasons: reasonsOr(
        shown.map(({ reason }) => reason),
        say({
          en: 'Neither access nor refusals are published for it.',
          ur: 'اس کے لیے نہ رسائی کے اعداد شائع ہیں نہ انکار کے۔',
        }),
      ),
      supports: [
        ...readingsThat(true, shown),
        ...eventsShow(visaRules(evidence).filter((rule) => isGroundedIn(rule, 'conduct'))),
        ...statementsSay(spoken.filter(({ stance }) => stance === 'acknowledging')),
      ],
      contradicts: [
        ...readingsThat(false, shown),
        ...eventsShow(strandOf(evidence, 'officials', 'contradicts')),
      ],
      definitions: asDefinitions(shown),
      wouldChange: [
        {
          en: 'A survey of consular officers or border guards on how they see passports.',
          ur: 'قونصلر یا سرحدی افسروں کا سروے کہ وہ پاسپورٹوں کو کیسا دیکھتے ہیں۔',
        },
      ],
    }
  },
})
