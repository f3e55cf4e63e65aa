import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import type { Backtest, ModelBacktest } from './backtest'
import { leavesOf } from './leaves'
import { changesOf, type ModelId } from './model'
import { type Observed, yearEnding } from './observed'

export type ReasonId =
  | 'not-annual'
  | 'too-short'
  | 'gaps'
  | 'break'
  | 'not-a-quantity'
  | 'hardly-changes'
  | 'ended'
  | 'too-far'
  | 'no-better-than-naive'
  | 'intervals-too-narrow'
  | 'leaves-bounds'

/** Why a series is not forecast. */
export interface Reason {
  readonly id: ReasonId
  readonly text: LocalizedText
}

/** Whether a series can be forecast honestly, and what a reader must know if it is. */
export interface Verdict {
  readonly forecast: boolean
  readonly reasons: readonly Reason[]
  readonly caveats: readonly LocalizedText[]
}

/** Fewest years of observation without gap or break from which anything is projected. */
export const FEWEST_YEARS = 15
/** Per cent of outcomes that the 95 per cent interval must have held in the back-test. */
const LEAST_COVERAGE = 80
/** Years by which a series may be behind the newest of its dataset. */
const BEHIND = 3
/** Years ahead that may be projected, for each year ahead that was tested. */
const FARTHEST = 2

const reason = (id: ReasonId, en: string, ur: string): Reason => ({ id, text: { en, ur } })

/** What keeps a series from being fitted at all. */
export function unfit({ annual, unbroken, breaks, used, newest }: Observed): Reason | undefined {
  const years = (figures: readonly Figure[]): string =>
    figures.length === 0 ? '' : `${figures[0]?.period.code}–${figures.at(-1)?.period.code}`
  if (annual.length === 0) {
    return reason('not-annual', 'the series has no annual figures', 'سلسلے میں سالانہ اعداد نہیں ہیں')
  }
  if (used.some(({ unit }) => unit.dimension === 'none' || unit.id.startsWith('rank'))) {
    return reason(
      'not-a-quantity',
      'a place in a ranking is no quantity: it depends on all others as well',
      'درجہ بندی میں مقام کوئی مقدار نہیں: یہ باقی سب پر بھی منحصر ہے',
    )
  }
  const last = annual.at(-1)
  if (last && yearEnding(last.period) < newest - BEHIND) {
    return reason(
      'ended',
      `the series ends in ${last.period.code}, while its dataset goes on to ${newest}`,
      `سلسلہ ${last.period.code} پر ختم ہو جاتا ہے، جبکہ اس کا جدول ${newest} تک جاری ہے`,
    )
  }
  if (annual.length < FEWEST_YEARS) {
    return reason(
      'too-short',
      `only ${annual.length} years are published, ${FEWEST_YEARS} are needed`,
      `صرف ${annual.length} برسوں کے اعداد شائع ہوئے ہیں، ${FEWEST_YEARS} درکار ہیں`,
    )
  }
  if (unbroken.length < FEWEST_YEARS) {
    return reason(
      'gaps',
      `years are missing: only ${unbroken.length} follow each other without a gap (${years(unbroken)}), ${FEWEST_YEARS} are needed`,
      `بیچ کے سال غائب ہیں: صرف ${unbroken.length} سال مسلسل ہیں (${years(unbroken)})، ${FEWEST_YEARS} درکار ہیں`,
    )
  }
  if (used.length < FEWEST_YEARS) {
    const latest = breaks.at(-1)
    const [en, ur] = [
      latest?.notes.map((note) => ` ${note.en}`).join('') ?? '',
      latest?.notes.map((note) => ` ${note.ur}`).join('') ?? '',
    ]
    return reason(
      'break',
      `the series breaks in ${latest?.period.code}, and only ${used.length} years have passed since.${en}`,
      `سلسلہ ${latest?.period.code} میں بدل جاتا ہے، اور اس کے بعد صرف ${used.length} سال گزرے ہیں۔${ur}`,
    )
  }
  const changes = changesOf(used.map(({ value }) => value))
  if (changes.filter((change) => change === 0).length > changes.length / 2) {
    return reason(
      'hardly-changes',
      'in more than half of the years the value is that of the year before',
      'نصف سے زیادہ برسوں میں عدد وہی ہے جو پچھلے سال تھا',
    )
  }
  return undefined
}

const beatsNaive = ({ againstNaive }: ModelBacktest): boolean => againstNaive < 1
const holds = ({ coverage }: ModelBacktest): boolean => coverage[95] >= LEAST_COVERAGE

/** What speaks for a model, and against a forecast where no model has all of it. */
export interface Choice {
  readonly best?: ModelId
  readonly reasons: readonly Reason[]
}

/**
 * The best model by back-test: the lowest MASE of those that beat the naive one, whose wide interval held, and whose
 * forecasts stay within what the quantity can be.
 */
export function choose(
  backtest: Backtest,
  steps: number,
  staysWithinBounds: (model: ModelId, steps: number) => boolean,
): Choice {
  const limit = backtest.horizon * FARTHEST
  if (steps > limit) return { reasons: [tooFar(steps, limit, backtest.horizon)] }
  const better = backtest.results.filter(beatsNaive)
  const sure = better.filter(holds)
  const best = sure.find(({ model }) => staysWithinBounds(model, steps))
  if (best) return { best: best.model, reasons: [] }
  const [first] = better
  if (!first) return { reasons: [noBetterThanNaive] }
  return { reasons: [sure.length ? leavesBounds : intervalsTooNarrow(first.coverage[95])] }
}

const tooFar = (steps: number, limit: number, tested: number): Reason =>
  reason(
    'too-far',
    `${steps} years ahead were asked for; tests up to ${tested} years ahead stand for ${limit} at most`,
    `${steps} سال آگے کا سوال ہے؛ ${tested} سال آگے تک کی آزمائش زیادہ سے زیادہ ${limit} سال کے لیے کافی ہے`,
  )

const noBetterThanNaive = reason(
  'no-better-than-naive',
  'in the back-test no model did better than to say that the last value stays',
  'پچھلے برسوں پر آزمائش میں کوئی ماڈل اس پیش گوئی سے بہتر نہیں رہا کہ آخری عدد برقرار رہے گا',
)

const leavesBounds = reason(
  'leaves-bounds',
  'the models that did well soon give values that the quantity cannot have',
  'جو ماڈل آزمائش میں اچھے رہے وہ جلد ایسے عدد دیتے ہیں جو یہ مقدار ہو ہی نہیں سکتی',
)

const intervalsTooNarrow = (held: number): Reason =>
  reason(
    'intervals-too-narrow',
    `outcomes fell outside too often: the 95 per cent interval of the best model held ${Math.round(held)} per cent of them`,
    `نتائج بہت بار حدود سے باہر رہے: بہترین ماڈل کے 95 فیصد وقفے میں صرف ${Math.round(held)} فیصد نتائج آئے`,
  )

/** What a reader must know of the figures that were used. */
export function caveatsOf(
  evidence: Evidence,
  { annual, unbroken, breaks, used }: Observed,
  acrossBreaks: boolean,
): LocalizedText[] {
  const [first] = used
  const last = used.at(-1)
  if (!first || !last) return []
  const caveats: LocalizedText[] = []
  const say = (en: string, ur: string): unknown => caveats.push({ en, ur })
  if (unbroken.length < annual.length) {
    say(
      `figures before ${unbroken[0]?.period.code} are not used: years are missing in between`,
      `${unbroken[0]?.period.code} سے پہلے کے اعداد استعمال نہیں ہوئے: بیچ کے سال غائب ہیں`,
    )
  }
  if (used.length < unbroken.length) {
    say(
      `figures before ${first.period.code} are not used: the series breaks there`,
      `${first.period.code} سے پہلے کے اعداد استعمال نہیں ہوئے: وہاں سلسلہ بدل جاتا ہے`,
    )
  }
  if (acrossBreaks && breaks.length) {
    const at = breaks.map(({ period }) => period.code)
    say(
      `taken across breaks of the series, as asked: ${at.join(', ')}`,
      `درخواست کے مطابق سلسلے کی تبدیلیوں کے باوجود: ${at.join('، ')}`,
    )
  }
  const scopes = scopesOf(evidence, used)
  if (scopes.length > 1) {
    say(
      `the years do not all count in one scope: ${scopes.map(({ en }) => en).join('; ')}`,
      `تمام برسوں کا دائرۂ شمار ایک نہیں: ${scopes.map(({ ur }) => ur).join('؛ ')}`,
    )
  }
  if (used.every(({ quality }) => quality === 'estimate')) {
    say(
      'the values are themselves estimates of a model, so their errors are not in the interval',
      'یہ اعداد خود ایک ماڈل کے تخمینے ہیں، اس لیے ان کی غلطی وقفے میں شامل نہیں',
    )
  }
  const rivals = used.filter(({ range }) => range !== undefined).length
  if (rivals > 0) {
    say(
      `${rivals} of the years have rival values; the preferred ones are used, and the interval does not hold the spread`,
      `${rivals} برسوں کے ایک سے زیادہ اعداد موجود ہیں؛ ترجیحی عدد لیا گیا، اور وقفے میں یہ پھیلاؤ شامل نہیں`,
    )
  }
  if (last.status === 'P' || last.status === 'E') {
    say(`the last value, of ${last.period.code}, is not final`, `آخری عدد (${last.period.code}) حتمی نہیں`)
  }
  return caveats
}

/** The names of the scopes in which figures count, each once. */
function scopesOf(evidence: Evidence, figures: readonly Figure[]): LocalizedText[] {
  const names = new Map<string, LocalizedText>()
  for (const { lineage } of figures.flatMap(leavesOf)) {
    const scope = lineage.key.scope ?? lineage.attributes.scope
    if (scope !== undefined) names.set(scope, evidence.dataset(lineage.dataset).nameOf('scope', scope))
  }
  return [...names.values()]
}
