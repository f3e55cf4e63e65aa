import type { Evidence } from '../evidence'
import { difference, type Figure, readObservation, readWhere, restate, share } from '../figure'
import { combine } from '../figure/derive'
import { newAsylumApplications } from '../metrics/asylum'
import { ifPublished } from '../metrics/define-metric'
import { departures, gulfShare } from '../metrics/departures'
import { stockAbroadWithoutIndia, stockGrowthWithoutIndia } from '../metrics/stock'
import { parsePeriod } from '../period'
import { say } from '../sentence'
import { percent, persons } from '../unit'
import { defineClaim, type EvidenceItem, figuresSay } from './define-claim'
import { asDefinitions, byReadings, fullYears, lastYear, type Reading, readingsThat } from './readings'
import { atLeast, byProxy, confidenceOf, MOST_FROM } from './rules'

const PAKISTAN = { origin: 'PAK' }

/** A reading with the figure that decides it. */
type Tested = Reading & { readonly figure: Figure }

/** The latest full year in which the Gulf share is known. */
const latestGulfShare = (evidence: Evidence): Figure | undefined =>
  fullYears(gulfShare.series(evidence, PAKISTAN)).at(-1)

function whereTheyGo(gulf: Figure | undefined): Tested[] {
  if (!gulf) return []
  return [
    {
      figure: gulf,
      definition: {
        en: 'Most go where they may settle',
        ur: 'زیادہ تر وہاں جاتے ہیں جہاں بسنا ممکن ہے',
      },
      holds: gulf.value < 100 - MOST_FROM,
      reason: say(
        {
          en: 'The six Gulf states, which take workers for the length of a contract, drew {gulf} of those who registered in {gulf:period}.',
          ur: 'چھ خلیجی ریاستیں، جو کارکنوں کو معاہدے کی مدت کے لیے لیتی ہیں، {gulf:period} میں اندراج کرانے والوں میں سے {gulf} کی منزل تھیں۔',
        },
        { gulf },
      ),
    },
  ]
}

/** Workers registered after one year and up to another; none where a year is missing. */
function registeredBetween(evidence: Evidence, from: number, to: number): Figure | undefined {
  const years = Array.from({ length: to - from }, (_, at) => String(from + 1 + at))
  const counts = departures.series(evidence, PAKISTAN, years)
  if (counts.length === 0 || counts.length < years.length) return undefined
  return combine({
    operation: 'sum',
    formula: { en: 'departures of the years, added up', ur: 'ان سالوں کی روانگیوں کا مجموعہ' },
    inputs: counts,
    unit: persons,
    period: parsePeriod(`${from + 1}/${to}`),
    compute: (values) => values.reduce((all, value) => all + value, 0),
  })
}

/** What the stock abroad grew by, for a hundred workers who registered to leave in the same years. */
function whoIsStillAway(evidence: Evidence): Tested[] {
  const [then, now] = fullYears(stockAbroadWithoutIndia.series(evidence, PAKISTAN)).slice(-2)
  const registered =
    then && now && registeredBetween(evidence, Number(then.period.code), Number(now.period.code))
  if (!registered) return []
  // Growth within one revision of the stock: two revisions differ by more than the years do.
  const grew = ifPublished(() =>
    stockGrowthWithoutIndia.at(evidence, {
      ...PAKISTAN,
      since: then.period.code,
      period: now.period.code,
    }),
  )
  if (!grew) return []
  const stayed = combine({
    operation: 'share',
    formula: {
      en: 'growth of the stock abroad × stock in the first year ÷ departures registered in the same years',
      ur: 'بیرونِ ملک مقیم افراد میں اضافہ × پہلے سال کی تعداد ÷ انہی سالوں کی رجسٹرڈ روانگی',
    },
    inputs: [grew, then, registered],
    unit: percent,
    period: registered.period,
    compute: ([growth = 0, before = 0, left = 1]) => (growth * before) / left,
    notes: [
      {
        en: 'the stock is of mid-year, departures of calendar years; deaths abroad lower it',
        ur: 'مقیم افراد کی تعداد وسطِ سال کی ہے اور روانگی کیلنڈر سال کی؛ بیرونِ ملک اموات اسے کم کرتی ہیں',
      },
    ],
  })
  return [
    {
      figure: stayed,
      definition: { en: 'Most who left are still away', ur: 'جانے والوں میں سے زیادہ تر اب بھی باہر ہیں' },
      holds: stayed.value >= MOST_FROM,
      reason: say(
        {
          en: 'Those who live abroad, India left aside, grew from {then} in {then:period} to {now} in {now:period}: by {stayed} of the {registered} workers who registered in {registered:period}.',
          ur: 'بھارت کے سوا بیرونِ ملک مقیم افراد {then:period} میں {then} سے بڑھ کر {now:period} میں {now} ہوئے: یہ اضافہ {registered:period} میں اندراج کرانے والے {registered} کارکنوں کا {stayed} ہے۔',
        },
        { then, now, stayed, registered },
      ),
    },
  ]
}

const TRIPS_TO_PERSONS = {
  en: 'one citizen more out than in, whoever it is, is one person more away',
  ur: 'آنے سے زیادہ ہر جانے والا، خواہ کوئی ہو، ایک فرد ہے جو باہر رہ گیا',
}

/** Crossings out less crossings in, against the workers registered in the latest year with both. */
function whoCrossesBack(evidence: Evidence): Tested[] {
  const crossings = (measure: string): Figure[] =>
    fullYears(readWhere(evidence, 'exit-control', { place: 'pakistan', measure }))
  const arrivals = crossings('citizens-arrived')
  const out = crossings('citizens-departed')
    .filter(({ period }) => arrivals.some((arrival) => arrival.period.code === period.code))
    .at(-1)
  const back = arrivals.find(({ period }) => period.code === out?.period.code)
  const registered =
    out && ifPublished(() => departures.at(evidence, { ...PAKISTAN, period: out.period.code }))
  if (!out || !back || !registered) return []
  const gap = share(restate(difference(out, back), persons, TRIPS_TO_PERSONS), registered)
  return [
    {
      figure: gap,
      definition: {
        en: 'Many more cross the border outwards than back',
        ur: 'واپس آنے والوں سے کہیں زیادہ لوگ سرحد پار جاتے ہیں',
      },
      holds: gap.value >= MOST_FROM,
      reason: say(
        {
          en: 'Citizens left {out} times in {out:period} and came in {back} times, pilgrims and visitors among them; the difference is {gap} of the workers registered in the year.',
          ur: '{out:period} میں شہری {out} بار باہر گئے اور {back} بار آئے، زائرین اور سیاح بھی ان میں ہیں؛ فرق اس سال کے رجسٹرڈ کارکنوں کا {gap} ہے۔',
        },
        { out, back, gap },
      ),
    },
  ]
}

/** A part of those who leave for whom it is so: those who ask for asylum. */
function whoAskToStay(evidence: Evidence): EvidenceItem[] {
  const asylum = fullYears(newAsylumApplications.series(evidence, { ...PAKISTAN, destination: 'WLD' })).at(-1)
  if (!asylum) return []
  return [
    figuresSay(
      say(
        {
          en: 'New applications for asylum abroad, {asylum:period}: {asylum}.',
          ur: 'بیرونِ ملکِ پناہ کی نئی درخواستیں، {asylum:period}: {asylum}۔',
        },
        { asylum },
      ),
    ),
  ]
}

/** Net loss by all routes, which the article does not claim but a reader may have in mind. */
function netLoss(evidence: Evidence): Reading[] {
  const period = lastYear(evidence)
  const net = ifPublished(() => readObservation(evidence, 'net-migration', { country: 'PAK', period }))
  if (!net) return []
  return [
    {
      definition: {
        en: 'More leave than come, foreigners included',
        ur: 'آنے والوں سے جانے والے زیادہ ہیں، غیر ملکیوں سمیت',
      },
      holds: net.value < 0,
      reason: say(
        {
          en: 'Modelled net migration of {net:period} is {net}.',
          ur: '{net:period} کی تخمینی خالص ہجرت {net} ہے۔',
        },
        { net },
      ),
    },
  ]
}

/**
 * "No intention of coming back": nobody asked those who left, so what they do stands in for it: where they go, whether the
 * number abroad grows by as many as leave, and whether they cross the border back.
 */
export const noIntentionOfReturning = defineClaim({
  id: 'no-intention-of-returning',
  datasets: [
    ...new Set([
      ...gulfShare.datasets,
      ...departures.datasets,
      ...stockGrowthWithoutIndia.datasets,
      ...newAsylumApplications.datasets,
      'exit-control',
      'net-migration',
    ]),
  ],
  check: (evidence) => {
    const gulf = latestGulfShare(evidence)
    const readings = [...whereTheyGo(gulf), ...whoIsStillAway(evidence), ...whoCrossesBack(evidence)]
    const tested = byReadings(readings)
    // Some go where people settle, so that of a part it is true.
    const someSettle = gulf !== undefined && gulf.value < 100
    return {
      verdict: someSettle ? atLeast('misleading', tested) : tested,
      confidence: byProxy(confidenceOf(readings.map(({ figure }) => figure))),
      reasons: [
        ...readings.map(({ reason }) => reason),
        say({
          en: 'No survey read here asks those who left whether they mean to return; their conduct stands in for it.',
          ur: 'یہاں پڑھا گیا کوئی سروے جانے والوں سے نہیں پوچھتا کہ وہ لوٹنا چاہتے ہیں یا نہیں؛ ان کا عمل اس کی جگہ لیا گیا ہے۔',
        }),
      ],
      supports: [...readingsThat(true, readings), ...whoAskToStay(evidence)],
      contradicts: readingsThat(false, readings),
      definitions: asDefinitions([...readings, ...netLoss(evidence)]),
      wouldChange: [
        {
          en: 'A survey of people abroad on whether they mean to return, by destination.',
          ur: 'بیرونِ ملک مقیم افراد کا سروے کہ وہ لوٹنا چاہتے ہیں یا نہیں، منزل کے لحاظ سے۔',
        },
        {
          en: 'A count of workers who come home for good, which no register keeps.',
          ur: 'مستقل واپس آنے والے کارکنوں کی گنتی، جو کوئی رجسٹر نہیں رکھتا۔',
        },
      ],
    }
  },
})
