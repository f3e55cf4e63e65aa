import type { Evidence } from '../evidence'
import { readWhere } from '../figure'
import { codeOf } from '../figure/published-row'
import { dubaiCompanies, investorVisas, netMillionaires } from '../metrics/insiders'
import type { Statement } from '../schema'
import { say } from '../sentence'
import { defineClaim, figuresSay, statementsSay } from './define-claim'
import { type Change, readingOf } from './over-time'
import { asDefinitions, byReadings, type Reading, readingsThat, reasonsOr, smallest } from './readings'
import { byAgreement, byAssociation } from './rules'

const PAKISTAN = { origin: 'PAK' }

const FEAR = /\b(fear|insecur|unsafe|extort|kidnap|law and order)/i
const OTHER_MOTIVE = /\b(tax|power|energy|electricity|exchange rate|regulat)/i

const speaks = ({ quote, summary }: Statement, words: RegExp): boolean => words.test(`${quote} ${summary.en}`)

/** New companies of a half-year against the same months of the year before. */
function newCompanies(evidence: Evidence): Change | undefined {
  const halves = dubaiCompanies.series(evidence, PAKISTAN).filter(({ period }) => period.kind === 'interval')
  const [before, now] = halves.slice(-2)
  const season = (start: string, end: string): string => start.slice(4) + end.slice(4)
  const alike =
    before &&
    now &&
    season(before.period.start, before.period.end) === season(now.period.start, now.period.end)
  return alike ? { before, now } : undefined
}

/** Investor visas of the latest year against the year before; of a part of a year only if it is above a whole one already. */
function newInvestors(evidence: Evidence): Change | undefined {
  const series = investorVisas.series(evidence, PAKISTAN)
  const years = series.filter(({ period }) => period.kind === 'fiscal-year')
  const [before, latest] = years.slice(-2)
  const part = series.filter(({ period }) => period.kind === 'interval').at(-1)
  if (!before || !latest) return undefined
  return part && part.period.start > latest.period.end && part.value > latest.value
    ? { before: latest, now: part }
    : { before: before, now: latest }
}

const more = ({ now, before }: Change): boolean => now.value > before.value

/** Whether more of the wealthy are expected to leave than to come. */
function netLoss(evidence: Evidence): Reading[] {
  const net = netMillionaires.series(evidence, PAKISTAN).at(-1)
  if (!net) return []
  const all = readWhere(evidence, 'wealth-abroad', {
    destination: 'WLD',
    indicator: 'millionaire-net-migration',
    period: net.period.code,
  })
  const deepest = smallest(all) ?? net
  const whose = codeOf(deepest, 'origin')
  const country = evidence.dataset('wealth-abroad').nameOf('origin', whose)
  return [
    {
      definition: { en: 'More of them leave than come', ur: 'آنے والوں سے زیادہ جاتے ہیں' },
      holds: net.value < 0,
      reason: say(
        {
          en: `A firm that sells such moves projects a net migration of millionaires of {net} for {net:period}; the deepest loss read from its list is {deepest} (${country.en}).`,
          ur: `ایسی منتقلی کی خدمات بیچنے والی فرم {net:period} کے لیے دس لاکھ ڈالر والوں کی خالص ہجرت {net} بتاتی ہے؛ اس کی فہرست سے پڑھی گئی سب سے بڑی متوقع کمی {deepest} ہے (${country.ur})۔`,
        },
        { net, deepest },
      ),
    },
  ]
}

/**
 * Fear makes the wealthy look for ways out: whether they look for them more than before, and which motive is stated. What
 * they do shows no motive, so that it carries the claim no further than mixed.
 */
export const fearDrivesTheWealthy = defineClaim({
  id: 'fear-drives-the-wealthy',
  datasets: [
    ...new Set([...dubaiCompanies.datasets, ...investorVisas.datasets, ...netMillionaires.datasets]),
  ],
  check: (evidence) => {
    const readings: Reading[] = [
      ...readingOf(
        {
          en: 'Companies of Pakistanis that joined the Dubai Chamber',
          ur: 'دبئی چیمبر میں شامل ہونے والی پاکستانیوں کی کمپنیاں',
        },
        { en: 'More companies are opened in Dubai', ur: 'دبئی میں زیادہ کمپنیاں کھلتی ہیں' },
        newCompanies(evidence),
        more,
      ),
      ...readingOf(
        {
          en: 'US visas for investors born in Pakistan and their families',
          ur: 'پاکستان میں پیدا ہونے والے سرمایہ کاروں اور اہلِ خانہ کے امریکی ویزے',
        },
        { en: 'More of them get investor visas', ur: 'زیادہ لوگ سرمایہ کار ویزے پاتے ہیں' },
        newInvestors(evidence),
        more,
      ),
      ...netLoss(evidence),
    ]
    const said = evidence.records.statements.filter(({ topic }) => topic === 'firms-moving-to-dubai')
    const afraid = said.filter((statement) => speaks(statement, FEAR))
    const otherwise = said.filter(
      (statement) => !afraid.includes(statement) && speaks(statement, OTHER_MOTIVE),
    )
    const motives = [...afraid.map(() => true), ...otherwise.map(() => false)]
    const motive = say(
      motives.length > 0
        ? {
            en: 'Motives are named in statements of officials; nobody has asked the wealthy themselves.',
            ur: 'محرکات کا ذکر حکام کے بیانات میں ہے؛ خود دولت مندوں سے کسی نے نہیں پوچھا۔',
          }
        : {
            en: 'No count or survey says what moves the wealthy, and the officials quoted name no motive.',
            ur: 'کوئی شمار یا سروے نہیں بتاتا کہ دولت مندوں کا محرک کیا ہے، اور حکام کے بیانات میں محرک کا ذکر نہیں۔',
          },
    )
    const owners = readWhere(evidence, 'wealth-abroad', {
      ...PAKISTAN,
      destination: 'ARE',
      indicator: 'dubai-property-owners',
    }).at(-1)
    const homes = owners
      ? [
          say(
            {
              en: 'Leaked records of {owners:period} put the Pakistani owners of homes in Dubai at {owners}.',
              ur: '{owners:period} کے افشا شدہ ریکارڈ میں دبئی میں گھروں کے پاکستانی مالکان {owners} ہیں۔',
            },
            { owners },
          ),
        ]
      : []
    return {
      verdict: byAssociation([...readings.map(({ holds }) => holds), ...motives]),
      // Registrations and projections stand in for what nobody counted, and for a motive nobody asked about.
      confidence: 'low',
      reasons: [
        ...reasonsOr(
          readings.map(({ reason }) => reason),
          say({
            en: 'No count of what the wealthy open, buy or apply for abroad is published.',
            ur: 'دولت مند بیرونِ ملک کیا کھولتے، خریدتے یا مانگتے ہیں، اس کا کوئی شمار شائع نہیں۔',
          }),
        ),
        ...homes,
        motive,
      ],
      supports: [
        ...readingsThat(true, readings),
        ...homes.map(figuresSay),
        ...statementsSay(said.filter((statement) => !otherwise.includes(statement))),
      ],
      contradicts: [...readingsThat(false, readings), ...statementsSay(otherwise)],
      definitions: [
        ...asDefinitions(readings),
        {
          definition: { en: 'The wealthy look for ways out', ur: 'دولت مند نکلنے کے راستے ڈھونڈتے ہیں' },
          verdict: byReadings(readings),
          reason: readings.at(0)?.reason ?? motive,
        },
        {
          definition: { en: 'Fear is what moves them', ur: 'ان کا محرک خوف ہے' },
          verdict: byAgreement(motives),
          reason: motive,
        },
      ],
      wouldChange: [
        {
          en: 'A survey of owners of firms on why they move money or family abroad.',
          ur: 'کاروبار کے مالکان کا سروے کہ وہ رقم یا خاندان باہر کیوں منتقل کرتے ہیں۔',
        },
        {
          en: 'Investor permits of the Emirates, Turkey, Portugal and others by nationality and year.',
          ur: 'امارات، ترکیہ، پرتگال اور دیگر کے سرمایہ کار اجازت نامے، قومیت اور سال کے لحاظ سے۔',
        },
      ],
    }
  },
})
