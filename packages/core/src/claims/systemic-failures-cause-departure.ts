import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { ifPublished, type Metric } from '../metrics/define-metric'
import {
  associationDrivers,
  driverAssociation,
  driverAssociationPValue,
  governancePercentile,
  terrorismDeaths,
} from '../metrics/drivers'
import type { LocalizedText } from '../schema'
import { type Sentence, say } from '../sentence'
import { defineClaim, figuresSay } from './define-claim'
import { CONFIDENCE, hopeIsGone } from './hope'
import { asDefinitions, fullYears, largest, lastYear, type Reading, readingsThat, smallest } from './readings'
import { byAssociation, CHANCE_BELOW, MANY_FROM } from './rules'
import {
  askedName,
  askedOfWishers,
  byGroupAsked,
  isOf,
  REASONS,
  reasonName,
  reasonsToLeave,
} from './survey-reasons'

const PAKISTAN = { country: 'PAK' }

// Reasons for leaving that speak of how the country is run, and of how safe it is. Job security is not among them.
const GOVERNANCE = ['political-instability']
const SAFETY = ['bad-law-and-order', 'safer-work-environment', 'lifestyle-and-safety']

/**
 * Whether many give such a reason, even in the group that gives it least: those who want to leave where they were asked,
 * else whoever was.
 */
function manyName(evidence: Evidence, reasons: readonly string[], definition: LocalizedText): Reading[] {
  const named = reasonsToLeave(evidence).filter((share) => isOf(reasons, share))
  const ofWishers = named.filter(askedOfWishers)
  const groups = byGroupAsked(ofWishers.length > 0 ? ofWishers : named)
  const least = smallest(groups.flatMap((shares) => largest(shares) ?? []))
  if (!least) return []
  const [reason, base] = [reasonName(evidence, least), askedName(evidence, least)]
  return [
    {
      definition,
      holds: least.value >= MANY_FROM,
      reason: say(
        groups.length > 1
          ? {
              en: `The group that named such a reason least, in {least:period} (${base.en}): {least}, “${reason.en}”.`,
              ur: `ایسی وجہ سب سے کم بتانے والا گروہ، {least:period} (${base.ur}): {least}، ”${reason.ur}“۔`,
            }
          : {
              en: `Of those asked in {least:period} (${base.en}), {least} named “${reason.en}”.`,
              ur: `{least:period} میں جن سے پوچھا گیا (${base.ur}) ان میں {least} نے ”${reason.ur}“ کو وجہ بتایا۔`,
            },
        { least },
      ),
    },
  ]
}

/** The reason named most of each kind by people who could name both. */
interface Pair {
  readonly systemic: Figure
  readonly other: Figure
}

/** A pair for each group asked in a survey. */
function pairsOf(evidence: Evidence): Pair[] {
  const isSystemic = (share: Figure): boolean => isOf([...GOVERNANCE, ...SAFETY], share)
  return byGroupAsked(reasonsToLeave(evidence)).flatMap((own) => {
    const [systemic, other] = [
      largest(own.filter(isSystemic)),
      largest(own.filter((one) => !isSystemic(one))),
    ]
    return systemic && other ? [{ systemic, other }] : []
  })
}

/** The pair that lies farthest apart. */
const clearest = (pairs: readonly Pair[]): Pair | undefined =>
  [...pairs].sort((a, b) => distanceOf(b) - distanceOf(a)).at(0)

const distanceOf = ({ systemic, other }: Pair): number => Math.abs(systemic.value - other.value)

/** Both reasons of a pair, the leading one first, in words. */
function inWords(evidence: Evidence, { systemic, other }: Pair): Sentence {
  const [first, second] = systemic.value > other.value ? [systemic, other] : [other, systemic]
  const [leading, following] = [first, second].map((share) => reasonName(evidence, share))
  const base = askedName(evidence, first)
  return say(
    {
      en: `Of those asked in {first:period} (${base.en}), {first} named “${leading?.en}” and {second} “${following?.en}”.`,
      ur: `{first:period} میں جن سے پوچھا گیا (${base.ur}) ان میں {first} نے ”${leading?.ur}“ کو وجہ بتایا اور {second} نے ”${following?.ur}“ کو۔`,
    },
    { first, second },
  )
}

/** Whether such a reason leads, before work, pay and training, with most groups that could name either. */
function theyLead(evidence: Evidence): Reading[] {
  const pairs = pairsOf(evidence)
  const [ahead, behind] = [true, false].map((leads) =>
    pairs.filter(({ systemic, other }) => systemic.value > other.value === leads),
  )
  if (!ahead || !behind) return []
  const holds = ahead.length > behind.length
  const shown = clearest(holds ? ahead : behind.length > 0 ? behind : ahead)
  if (!shown) return []
  return [
    {
      definition: {
        en: 'Such reasons lead, before work, pay and training, with most groups that could name either',
        ur: 'جو گروہ دونوں بتا سکتے تھے ان میں زیادہ تر کے ہاں یہی وجوہ روزگار، تنخواہ اور تربیت سے پہلے آتی ہیں',
      },
      holds,
      reason: inWords(evidence, shown),
    },
  ]
}

// What each driver would do if the statement held: governance falls, or violence rises, as more leave.
const FALLS = [
  'voice-accountability',
  'political-stability',
  'government-effectiveness',
  'regulatory-quality',
  'rule-of-law',
  'control-of-corruption',
]
const RISES = ['terrorism-deaths-gtd', 'peace-index']
const LAGS = ['0', '1']

/** Whether departures move with governance or violence from one year to the next, more than chance would have it. */
function theyGoTogether(evidence: Evidence): Reading[] {
  const keys = [...FALLS, ...RISES].flatMap((driver) =>
    LAGS.map((lag) => ({ origin: 'PAK', driver, lag, form: 'change', period: lastYear(evidence) })),
  )
  const found = (metric: Metric, key: (typeof keys)[number]): Figure | undefined =>
    ifPublished(() => metric.at(evidence, key))
  const tried = keys.flatMap((key) => {
    const rho = found(driverAssociation, key)
    return rho ? [{ key, rho, strength: FALLS.includes(key.driver) ? -rho.value : rho.value }] : []
  })
  const [closest] = [...tried].sort((a, b) => b.strength - a.strength)
  const p = closest && found(driverAssociationPValue, closest.key)
  const name = associationDrivers.find(({ id }) => id === closest?.key.driver)?.title
  if (!closest || !p || !name) return []
  const { rho } = closest
  return [
    {
      definition: {
        en: 'Departures move with governance and safety from year to year',
        ur: 'روانگی سال بہ سال طرزِ حکمرانی اور امن کے ساتھ بدلتی ہے',
      },
      holds: closest.strength > 0 && p.value * tried.length < CHANCE_BELOW,
      reason: say(
        {
          en: `Of the measures of governance and violence, ${name.en} moved most closely with departures from one year to the next in {rho:period}: a rank correlation of {rho}, which chance alone gives with probability {p}, and more often to whoever looks at many.`,
          ur: `طرزِ حکمرانی اور تشدد کے پیمانوں میں {rho:period} کے دوران سال بہ سال روانگی سے سب سے قریبی تعلق ${name.ur} کا تھا: درجہ وار ارتباط {rho}، جو محض اتفاق سے {p} احتمال کے ساتھ مل جاتا ہے، اور بہت سے پیمانے دیکھنے والے کو اس سے زیادہ۔`,
        },
        { rho, p },
      ),
    },
  ]
}

/** That the conditions named are there does not make them causes; they stand beside. */
function conditions(evidence: Evidence): Sentence[] {
  const stability = fullYears(
    governancePercentile.series(evidence, {
      ...PAKISTAN,
      indicator: 'wgi-political-stability-percentile-rank',
    }),
  ).at(-1)
  const [before, deaths] = fullYears(
    terrorismDeaths.series(evidence, { ...PAKISTAN, indicator: 'gti-terrorism-deaths' }),
  ).slice(-2)
  return [
    ...(stability
      ? [
          say(
            {
              en: 'In political stability the country stood at percentile {stability} of all in {stability:period}.',
              ur: 'سیاسی استحکام میں ملک {stability:period} میں تمام ملکوں میں صدویہ درجے {stability} پر تھا۔',
            },
            { stability },
          ),
        ]
      : []),
    ...(before && deaths && deaths.value > before.value
      ? [
          say(
            {
              en: 'Deaths from terrorism rose from {before} in {before:period} to {deaths} in {deaths:period}.',
              ur: 'دہشت گردی سے اموات {before:period} میں {before} سے بڑھ کر {deaths:period} میں {deaths} ہوئیں۔',
            },
            { before, deaths },
          ),
        ]
      : []),
  ]
}

/**
 * "Bad governance, insecurity and hopelessness make people leave": whether many give such reasons, whether they lead, and
 * whether departures move with them. Stated reasons and association alone carry no cause beyond mixed, nor refute one.
 */
export const systemicFailuresCauseDeparture = defineClaim({
  id: 'systemic-failures-cause-departure',
  datasets: [
    ...new Set([
      REASONS,
      CONFIDENCE,
      ...driverAssociation.datasets,
      ...governancePercentile.datasets,
      ...terrorismDeaths.datasets,
    ]),
  ],
  check: (evidence) => {
    const readings = [
      ...manyName(evidence, GOVERNANCE, {
        en: 'Many name the way the country is run',
        ur: 'بہت سے لوگ طرزِ حکمرانی کو وجہ بتاتے ہیں',
      }),
      ...manyName(evidence, SAFETY, {
        en: 'Many name insecurity',
        ur: 'بہت سے لوگ عدم تحفظ کو وجہ بتاتے ہیں',
      }),
      ...hopeIsGone(evidence),
      ...theyLead(evidence),
      ...theyGoTogether(evidence),
    ]
    return {
      verdict: byAssociation(readings.map(({ holds }) => holds)),
      // Reasons given, and what goes along with departures, say little about what causes them.
      confidence: 'low',
      reasons: [
        ...readings.map(({ reason }) => reason),
        say({
          en: 'A reason that people give, and what goes along with departures, is no proof of a cause; work and pay are not in the statement.',
          ur: 'لوگوں کی بتائی ہوئی وجہ، اور جو کچھ روانگی کے ساتھ ہو، سبب کا ثبوت نہیں؛ روزگار اور تنخواہ کا بیان میں ذکر نہیں۔',
        }),
      ],
      supports: [...readingsThat(true, readings), ...conditions(evidence).map(figuresSay)],
      contradicts: readingsThat(false, readings),
      definitions: asDefinitions(readings),
      wouldChange: [
        {
          en: 'A survey of people who did leave, with the same list of reasons put to all of them.',
          ur: 'واقعی جانے والوں کا سروے، جس میں سب کے سامنے وجوہ کی ایک ہی فہرست ہو۔',
        },
        {
          en: 'Departures by month and district, which could be set against violence and policy.',
          ur: 'مہینے اور ضلع کے لحاظ سے روانگی، جس کا موازنہ تشدد اور پالیسی سے ہو سکے۔',
        },
      ],
    }
  },
})
