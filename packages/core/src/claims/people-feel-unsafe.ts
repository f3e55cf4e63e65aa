import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { codeOf } from '../figure/published-row'
import { ifPublished } from '../metrics/define-metric'
import { provinceShare } from '../metrics/departures'
import { driverAssociation, driverAssociationPValue, terrorismDeaths } from '../metrics/drivers'
import type { LocalizedText } from '../schema'
import { type Sentence, say } from '../sentence'
import { defineClaim } from './define-claim'
import { changeSince, readingOf } from './over-time'
import { largest, lastYear, type Reading, readingsThat, reasonsOr } from './readings'
import { byAssociation, CHANCE_BELOW, MANY_FROM } from './rules'
import { askedName, byGroupAsked, isOf, REASONS, reasonName, reasonsToLeave } from './survey-reasons'

// Safer employment is none of them: a job can be safe where the street is not.
const SAFETY_OR_DIGNITY = ['respect', 'bad-law-and-order', 'lifestyle-and-safety', 'safer-work-environment']

/** What one group asked in one survey of reasons for leaving said. */
interface Asked {
  /** How many reasons have a share. */
  readonly reasons: number
  /** The one most often named. */
  readonly most: Figure
  /** The one of safety or dignity most often named. */
  readonly safety: Figure | undefined
}

/** Groups of whom a survey says which share named which reason; levels are compared within one group alone. */
const groupsAsked = (evidence: Evidence): Asked[] =>
  byGroupAsked(reasonsToLeave(evidence)).flatMap((own) => {
    const most = largest(own)
    const safety = largest(own.filter((share) => isOf(SAFETY_OR_DIGNITY, share)))
    return most ? [{ reasons: own.length, most, safety }] : []
  })

const MANY_NAME_IT: LocalizedText = {
  en: 'Many of those asked name safety or dignity',
  ur: 'جن سے پوچھا گیا ان میں سے بہت سے تحفظ یا عزت کا نام لیتے ہیں',
}

/** What the group said, in a sentence that tells how much of it is published. */
function inWords(evidence: Evidence, { reasons, most, safety }: Asked): Sentence {
  const [base, first] = [askedName(evidence, most), reasonName(evidence, most)]
  const asked = {
    en: `Of those asked in {most:period} (${base.en}), {most} named "${first.en}"`,
    ur: `{most:period} میں جن سے پوچھا گیا (${base.ur}) ان میں {most} نے ”${first.ur}“ کا نام لیا`,
  }
  if (!safety) {
    return say(
      {
        en: `${asked.en}; none of the reasons published is safety or dignity.`,
        ur: `${asked.ur}؛ شائع شدہ وجوہ میں تحفظ یا عزت نہیں۔`,
      },
      { most },
    )
  }
  if (safety === most) {
    return say(
      reasons > 1
        ? {
            en: `${asked.en}, more than any other reason published.`,
            ur: `${asked.ur}، شائع شدہ کسی بھی دوسری وجہ سے زیادہ۔`,
          }
        : {
            en: `${asked.en}; of other reasons no share is published.`,
            ur: `${asked.ur}؛ دوسری وجوہ کا حصہ شائع نہیں۔`,
          },
      { most },
    )
  }
  const second = reasonName(evidence, safety)
  return say(
    {
      en: `${asked.en}; of safety or dignity, "${second.en}" was named by {safety}.`,
      ur: `${asked.ur}؛ تحفظ یا عزت میں ”${second.ur}“ کا نام {safety} نے لیا۔`,
    },
    { most, safety },
  )
}

/** Whether many of the group named safety or dignity. */
const namedByMany = (evidence: Evidence, group: Asked): Reading => ({
  definition: MANY_NAME_IT,
  holds: group.safety !== undefined && group.safety.value >= MANY_FROM,
  reason: inWords(evidence, group),
})

const ATTACKS = { country: 'PAK', indicator: 'pips-terrorist-attacks' }

/** Whether the province with most of the attacks is the one from which most leave. */
function fromViolentProvince(evidence: Evidence): Reading[] {
  const [security, register] = [evidence.dataset('security'), evidence.dataset('departures-by-province')]
  const provinces = register.codesOf('province').filter((code) => code !== 'total')
  const counted = readWhere(evidence, 'security', ATTACKS)
  const year = counted.filter((count) => provinces.includes(codeOf(count, 'breakdown'))).at(-1)?.period.code
  if (year === undefined) return []
  const ofYear = counted.filter(({ period }) => period.code === year)
  const all = ofYear.find((count) => codeOf(count, 'breakdown') === 'total')
  const attacks = largest(ofYear.filter((count) => provinces.includes(codeOf(count, 'breakdown'))))
  const shares = provinces.flatMap((province) => {
    const share = ifPublished(() => provinceShare.at(evidence, { origin: 'PAK', province, period: year }))
    return share ? [{ province, share }] : []
  })
  const share = largest(shares.map((part) => part.share))
  const home = shares.find((part) => part.share === share)?.province
  if (!all || !attacks || !share || home === undefined) return []
  const violent = codeOf(attacks, 'breakdown')
  const [where, from] = [security.nameOf('breakdown', violent), register.nameOf('province', home)]
  return [
    {
      definition: {
        en: 'Most leave from where violence is',
        ur: 'زیادہ تر لوگ وہاں سے جاتے ہیں جہاں تشدد ہے',
      },
      holds: violent === home,
      reason: say(
        {
          en: `In {attacks:period}, {attacks} of {all} attacks were in ${where.en}, more than in any other province counted; the largest part of those who registered to leave, {share}, came from ${from.en}.`,
          ur: `{attacks:period} میں {all} میں سے {attacks} حملے ${where.ur} میں ہوئے، شمار کیے گئے کسی بھی دوسرے صوبے سے زیادہ؛ جانے کا اندراج کرانے والوں کا سب سے بڑا حصہ، {share}، ${from.ur} سے تھا۔`,
        },
        { attacks, all, share },
      ),
    },
  ]
}

/** The counter of deaths with the longest series; both series rise over time, so changes are compared and not levels. */
const AFTER_VIOLENCE = { origin: 'PAK', driver: 'terrorism-deaths-gtd', lag: '1', form: 'change' }

/** Whether more leave in the year after a more violent one, beyond what chance brings about. */
function afterViolentYears(evidence: Evidence): Reading[] {
  const key = { ...AFTER_VIOLENCE, period: lastYear(evidence) }
  const [rho, chance] = [driverAssociation, driverAssociationPValue].map((metric) =>
    ifPublished(() => metric.at(evidence, key)),
  )
  if (!rho || !chance) return []
  return [
    {
      definition: { en: 'More leave after violent years', ur: 'پُرتشدد برسوں کے بعد زیادہ لوگ جاتے ہیں' },
      holds: rho.value > 0 && chance.value < CHANCE_BELOW,
      reason: say(
        {
          en: 'Over {rho:period} the change of departures went with that of terrorism deaths in the year before by a rank correlation of {rho}; chance alone would give as much with a probability of {chance}.',
          ur: '{rho:period} میں روانگی کی تبدیلی کا پچھلے سال دہشت گردی سے اموات کی تبدیلی سے درجہ وار ارتباط {rho} رہا؛ محض اتفاق سے اتنا ہونے کا امکان {chance} ہے۔',
        },
        { rho, chance },
      ),
    },
  ]
}

/** Where shares of several reasons are given, whether one of safety or dignity comes first. */
const firstOfSeveral = (groups: readonly Asked[]): boolean[] =>
  groups.filter(({ reasons }) => reasons > 1).map(({ most, safety }) => most === safety)

/**
 * People leave because they feel unsafe or without dignity: reasons that surveys give, provinces and years of violence.
 * Reasons given and things that went together carry it between misleading and mixed.
 */
export const peopleFeelUnsafe = defineClaim({
  id: 'people-feel-unsafe',
  datasets: [
    ...new Set([
      REASONS,
      ...provinceShare.datasets,
      ...driverAssociation.datasets,
      ...driverAssociationPValue.datasets,
      ...terrorismDeaths.datasets,
    ]),
  ],
  check: (evidence) => {
    const groups = groupsAsked(evidence)
    const stated = groups.map((group) => namedByMany(evidence, group))
    const places = fromViolentProvince(evidence)
    const years = afterViolentYears(evidence)
    const readings = [...stated, ...places, ...years]
    const violence = readingOf(
      { en: 'Deaths from terrorism', ur: 'دہشت گردی سے اموات' },
      { en: 'Violence has grown', ur: 'تشدد بڑھا ہے' },
      changeSince(terrorismDeaths.series(evidence, { country: 'PAK', indicator: 'gti-terrorism-deaths' }), 1),
      ({ now, before }) => now.value > before.value,
    )
    const foremost = stated.at(-1)
    return {
      verdict: byAssociation(readings.map(({ holds }) => holds)),
      // Reasons given and what went along with departures say little about causes.
      confidence: 'low',
      reasons: reasonsOr(
        [...readings, ...violence].map(({ reason }) => reason),
        say({
          en: 'No survey of reasons and no count of violence is published that could test it.',
          ur: 'وجوہ کا کوئی سروے یا تشدد کا کوئی شمار شائع نہیں جو اسے جانچ سکے۔',
        }),
      ),
      supports: readingsThat(true, [...readings, ...violence]),
      contradicts: readingsThat(false, [...readings, ...violence]),
      definitions: [
        ...(foremost
          ? [
              {
                definition: MANY_NAME_IT,
                verdict: byAssociation(stated.map(({ holds }) => holds)),
                reason: foremost.reason,
              },
              {
                definition: {
                  en: 'Safety or dignity is the first reason named',
                  ur: 'تحفظ یا عزت سب سے پہلی بتائی گئی وجہ ہے',
                },
                verdict: byAssociation(firstOfSeveral(groups)),
                reason: foremost.reason,
              },
            ]
          : []),
        ...[...places, ...years].map(({ definition, holds, reason }) => ({
          definition,
          verdict: byAssociation([holds]),
          reason,
        })),
      ],
      wouldChange: [
        {
          en: 'A survey of emigrants themselves that asks for their reasons, safety among them, put again over several years.',
          ur: 'خود جانے والوں کا سروے جو وجوہ، بشمول تحفظ، کئی سال تک پوچھے۔',
        },
        {
          en: 'Departures per head by province and year, to set against violence there.',
          ur: 'صوبے اور سال کے لحاظ سے فی کس روانگی، وہاں کے تشدد کے مقابل۔',
        },
      ],
    }
  },
})
