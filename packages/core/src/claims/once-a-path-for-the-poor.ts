import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { combine } from '../figure/derive'
import { skillLevelShare } from '../metrics/who'
import { parsePeriod } from '../period'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import { percent } from '../unit'
import { type DefinitionVerdict, defineClaim, eventsShow, figuresSay } from './define-claim'
import { fullYears } from './readings'
import { atMost, byAgreement, byProxy, byShare, confidenceOf, MOST_FROM } from './rules'

const PAKISTAN = { origin: 'PAK' }

// The levels of the register for work by hand; "skilled" means mostly drivers and building trades.
const MANUAL = ['unskilled', 'semi-skilled', 'skilled']
const ALL_LEVELS = [...MANUAL, 'highly-skilled', 'highly-qualified']

const FIRST_YEARS = 10

/** "Used to be": the first ten years by skill on record. */
function firstYears(evidence: Evidence): string[] {
  const counted = fullYears(readWhere(evidence, 'departures-by-skill', PAKISTAN)).map(
    ({ period }) => period.code,
  )
  return [...new Set(counted)].sort().slice(0, FIRST_YEARS)
}

/** Share of some levels in all that registered over the years, in percent. */
function shareOver(
  evidence: Evidence,
  years: readonly string[],
  levels: readonly string[],
  label: LocalizedText,
): Figure | undefined {
  const counts = (of: readonly string[]): Figure[] =>
    readWhere(evidence, 'departures-by-skill', { ...PAKISTAN, skillLevel: of, period: years })
  const [part, rest] = [counts(levels), counts(ALL_LEVELS.filter((level) => !levels.includes(level)))]
  if (part.length === 0 || rest.length === 0) return undefined
  const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  return combine({
    operation: 'share',
    formula: {
      en: `${label.en} ÷ all five levels × 100, the years added up`,
      ur: `${label.ur} ÷ پانچوں درجے × 100، تمام سالوں کا مجموعہ`,
    },
    inputs: [...part, ...rest],
    unit: percent,
    period: parsePeriod(`${years.at(0)}/${years.at(-1)}`),
    factor: 100,
    compute: (values) => (total(values.slice(0, part.length)) / total(values)) * 100,
  })
}

/** What the words "used to" let a reader take along: that it is so no more. */
function lessSoNow(then: Figure, now: Figure | undefined): DefinitionVerdict[] {
  if (!now) return []
  return [
    {
      definition: { en: 'Less so now than then', ur: 'اب پہلے سے کم' },
      verdict: byAgreement([now.value < then.value]),
      reason: say(
        {
          en: 'Unskilled workers were {then} of those registered in {then:period} and {now} in {now:period}; the levels were redefined in between.',
          ur: 'غیر ہنرمند کارکن {then:period} میں رجسٹرڈ افراد کا {then} تھے اور {now:period} میں {now}؛ اس دوران درجوں کی تعریف بدلی۔',
        },
        { then, now },
      ),
    },
  ]
}

/**
 * "Once a path for the poor": the share of work by hand among those who registered in the first ten years by skill. The
 * register knows trades and no incomes, so it carries the statement to mostly supported at best.
 */
export const onceAPathForThePoor = defineClaim({
  id: 'once-a-path-for-the-poor',
  datasets: [...new Set(['departures-by-skill', ...skillLevelShare.datasets])],
  check: (evidence) => {
    const years = firstYears(evidence)
    const manual = shareOver(evidence, years, MANUAL, { en: 'work by hand', ur: 'ہاتھ کا کام' })
    const unskilled = shareOver(evidence, years, ['unskilled'], { en: 'unskilled', ur: 'غیر ہنرمند' })
    const nothing = say({
      en: 'The register knows trades; incomes, and who was out of work, it does not record.',
      ur: 'رجسٹر پیشے جانتا ہے؛ آمدنی، اور کون بے روزگار تھا، یہ اس میں درج نہیں۔',
    })
    const wouldChange = [
      {
        en: 'A survey of the income and schooling of emigrants of those years before they left.',
        ur: 'ان برسوں کے تارکینِ وطن کی روانگی سے پہلے کی آمدنی اور تعلیم کا سروے۔',
      },
    ]
    if (!manual || !unskilled) {
      return {
        verdict: byAgreement([]),
        confidence: confidenceOf([]),
        reasons: [nothing],
        supports: [],
        contradicts: [],
        definitions: [],
        wouldChange,
      }
    }
    const now = fullYears(skillLevelShare.series(evidence, { ...PAKISTAN, skillLevel: 'unskilled' })).at(-1)
    const trades = say(
      {
        en: 'Of those who registered in {manual:period}, {manual} went to work by hand: labourers, drivers and building trades above all; {unskilled} were unskilled.',
        ur: '{manual:period} میں اندراج کرانے والوں میں سے {manual} ہاتھ کے کام کے لیے گئے: زیادہ تر مزدور، ڈرائیور اور تعمیراتی کاریگر؛ {unskilled} غیر ہنرمند تھے۔',
      },
      { manual, unskilled },
    )
    const ofMost = manual.value >= MOST_FROM
    const inItsTime = evidence.records.events.filter(
      ({ period, category, affected }) =>
        category === 'labour-agreement' &&
        affected.includes('workers') &&
        parsePeriod(period).start <= manual.period.end,
    )
    return {
      verdict: atMost('mostly-supported', byShare(manual)),
      confidence: byProxy(confidenceOf([manual])),
      reasons: [trades, nothing],
      supports: [...(ofMost ? [figuresSay(trades)] : []), ...eventsShow(inItsTime)],
      contradicts: ofMost ? [] : [figuresSay(trades)],
      definitions: [
        {
          definition: { en: 'Poor: without a skill', ur: 'غریب: جس کے پاس کوئی ہنر نہیں' },
          verdict: byShare(unskilled),
          reason: trades,
        },
        {
          definition: { en: 'Poor: working by hand', ur: 'غریب: ہاتھ سے کام کرنے والا' },
          verdict: byShare(manual),
          reason: trades,
        },
        ...lessSoNow(unskilled, now),
      ],
      wouldChange,
    }
  },
})
