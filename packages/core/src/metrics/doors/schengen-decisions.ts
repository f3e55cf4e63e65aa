import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readWhere, restate, select, share, sum } from '../../figure'
import { keptBy } from '../../figure/kept-by'
import { codeOf } from '../../figure/published-row'
import type { LocalizedText } from '../../schema'
import type { MetricKey } from '../define-metric'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { ALL_CONSULATES } from './dimensions'

const decisions = { id: 'decisions', dimension: 'decisions', factor: 1 } as const

const DECIDED: LocalizedText = {
  en: 'each visa issued and each application refused is one decision',
  ur: 'ہر جاری ویزا اور ہر مسترد درخواست ایک فیصلہ ہے',
}

/** Decisions on short-stay visas of one year and place. */
export interface SchengenDecisions {
  readonly issued: Figure
  readonly refused: Figure
  readonly all: Figure
  /** What must be said of a rate that is made of them. */
  readonly notes: readonly LocalizedText[]
}

/** The measures that make up the decisions of a year, and what must be said of them. */
interface Counting {
  readonly issued: readonly string[]
  readonly refused: string
  readonly notes: readonly LocalizedText[]
}

const UNIFORM: Counting = { issued: ['issued', 'issued-limited'], refused: 'not-issued', notes: [] }

const SEVERAL_TYPES: Counting = {
  issued: ['issued-abc', 'issued-limited'],
  refused: 'not-issued-abc',
  notes: [
    {
      en: 'airport transit, transit and short-stay visas together: refusals of this year are not published apart',
      ur: 'ایئرپورٹ ٹرانزٹ، ٹرانزٹ اور مختصر قیام کے ویزے یکجا: اس سال کے انکار الگ شائع نہیں ہوئے',
    },
  ],
}

/** Those before the workbooks of the Commission, in which visas of limited validity stand among the issued ones. */
const BEFORE_WORKBOOKS: LocalizedText = {
  en: 'from tables of the Council: transit, short-stay and limited-validity visas together',
  ur: 'کونسل کے جدولوں سے: ٹرانزٹ، مختصر قیام اور محدود جواز کے ویزے یکجا',
}

/**
 * Sorts published rows into issued and refused, each restated as decisions.
 * @throws ExodusError `MissingObservationError` unless both are published
 */
function decided(
  rows: readonly Figure[],
  missing: () => Error,
  further: readonly LocalizedText[] = [],
): SchengenDecisions {
  const counting = [UNIFORM, SEVERAL_TYPES].find(({ refused }) =>
    rows.some((figure) => codeOf(figure, 'measure') === refused),
  )
  if (!counting) throw missing()
  const of = (measures: readonly string[]): Figure[] =>
    rows
      .filter((figure) => measures.includes(codeOf(figure, 'measure')))
      .map((figure) => restate(figure, decisions, DECIDED))
  const refused = of([counting.refused])
  const issued = of(counting.issued)
  // Visas of limited validity alone are no count of what was issued.
  if (!rows.some((figure) => codeOf(figure, 'measure') === counting.issued[0])) throw missing()
  return {
    issued: sum(issued, { en: 'visas issued', ur: 'جاری ویزے' }),
    refused: refused.length === 1 && refused[0] ? refused[0] : sum(refused, { en: 'refused', ur: 'انکار' }),
    all: sum([...issued, ...refused], { en: 'decisions', ur: 'فیصلے' }),
    notes: [...counting.notes, ...further],
  }
}

/** A part of the decisions per hundred of them. */
export const perHundred = (part: 'issued' | 'refused', decisions: SchengenDecisions): Figure =>
  partOf(decisions, part)

const partOf = keptBy((decisions: SchengenDecisions, part): Figure => {
  const rate = share(part === 'issued' ? decisions.issued : decisions.refused, decisions.all)
  return decisions.notes.length > 0 ? select(rate, ...decisions.notes) : rate
})

export const SCHENGEN_DATASET = 'schengen-visas-by-origin'

const noDecisions = (evidence: Evidence, origin: string, period: string): Error =>
  missingObservation(evidence.dataset(SCHENGEN_DATASET), { origin, measure: 'not-issued', period })

/** Decisions at all consulates of the Schengen states in a country. */
export function schengenDecisions(
  evidence: Evidence,
  { origin = '', period = '' }: MetricKey,
): SchengenDecisions {
  return decided(readWhere(evidence, SCHENGEN_DATASET, { origin, period }), () =>
    noDecisions(evidence, origin, period),
  )
}

/**
 * Decisions of a year in every country in which uniform visas were refused, by country; the world is none.
 * @throws ExodusError `MissingObservationError` when the country asked for is not among them
 */
export function decisionsOfAll(
  evidence: Evidence,
  { origin = '', period = '' }: MetricKey,
): ReadonlyMap<string, SchengenDecisions> {
  const byPlace = decisionsByPlace(evidence, period)
  if (!byPlace.has(origin)) throw noDecisions(evidence, origin, period)
  return byPlace
}

const decisionsByPlace = keptBy((evidence: Evidence, period): ReadonlyMap<string, SchengenDecisions> => {
  const rows = new Map<string, Figure[]>()
  const measure = [...UNIFORM.issued, UNIFORM.refused]
  for (const figure of readWhere(evidence, SCHENGEN_DATASET, { measure, period })) {
    const place = codeOf(figure, 'origin')
    rows.set(place, [...(rows.get(place) ?? []), figure])
  }
  const isDecided = (found: readonly Figure[]): boolean =>
    ['issued', UNIFORM.refused].every((wanted) =>
      found.some((figure) => codeOf(figure, 'measure') === wanted),
    )
  const all = [...rows].filter(([place, found]) => place !== 'WLD' && isDecided(found))
  const decisions = all.map(([place, found]) => {
    return [place, decided(found, () => noDecisions(evidence, place, period))] as const
  })
  return new Map(decisions)
})

export const BY_STATE_DATASET = 'schengen-visas'

// A state that joined within a year is counted twice in it; its Schengen visas are taken.
const GROUPS = ['schengen', 'non-schengen-eu', 'not-classified'] as const

const GROUP_NOTES: Readonly<Record<(typeof GROUPS)[number], readonly LocalizedText[]>> = {
  schengen: [],
  'non-schengen-eu': [
    {
      en: 'national short-stay visas: the state did not yet apply the Schengen rules in full',
      ur: 'قومی مختصر قیام کے ویزے: ملک نے ابھی شینگن ضوابط پوری طرح نافذ نہیں کیے تھے',
    },
  ],
  'not-classified': [BEFORE_WORKBOOKS],
}

const JOINED: LocalizedText = {
  en: 'the state joined in this year: its Schengen visas only, without the national ones that stand beside them',
  ur: 'یہ ملک اسی سال شامل ہوا: صرف اس کے شینگن ویزے، ساتھ درج قومی ویزوں کے بغیر',
}

/** Decisions of one member state at its consulates in a country, or at one of them. */
export function decisionsOfState(
  evidence: Evidence,
  { origin = '', destination = '', consulate = ALL_CONSULATES, period = '' }: MetricKey,
): SchengenDecisions {
  const dataset = evidence.dataset(BY_STATE_DATASET)
  const at = { origin, destination, ...(consulate === ALL_CONSULATES ? {} : { consulate }), period }
  const rowsIn = (group: string): Figure[] => readWhere(evidence, BY_STATE_DATASET, { ...at, group })
  const [group = 'schengen', second] = GROUPS.filter((candidate) => rowsIn(candidate).length > 0)
  return decided(
    rowsIn(group),
    () =>
      missingObservation(dataset, {
        origin,
        destination,
        consulate: consulate === ALL_CONSULATES ? 'islamabad' : consulate,
        group,
        measure: 'not-issued',
        period,
      }),
    [...GROUP_NOTES[group], ...(second ? [JOINED] : [])],
  )
}

/** `part ÷ (issued + limited + refused) × 100`. */
const perDecision = (left: string, part: string): string =>
  formula(
    name(left),
    row(
      fraction(part, row(name('I'), operator('+'), name('L'), operator('+'), name('N'))),
      operator('×'),
      number(100),
    ),
  )
export const refusalMathml = (): string => perDecision('q', name('N'))
export const issuingMathml = (): string => perDecision('p', row(name('I'), operator('+'), name('L')))

export const REFUSAL_FORMULA: LocalizedText = {
  en: 'refused ÷ (issued + issued with limited validity + refused) × 100',
  ur: 'انکار ÷ (جاری + محدود جواز کے ساتھ جاری + انکار) × 100',
}
export const ISSUING_FORMULA: LocalizedText = {
  en: '(issued + issued with limited validity) ÷ (issued + issued with limited validity + refused) × 100',
  ur: '(جاری + محدود جواز کے ساتھ جاری) ÷ (جاری + محدود جواز کے ساتھ جاری + انکار) × 100',
}
export const SCHENGEN_REFERENCE =
  'European Commission, DG Migration and Home Affairs, Schengen visa statistics: not-issued rate per decision'
export const PER_DECISION_CAVEAT: LocalizedText = {
  en: 'By place of application, not nationality. The published rate was per application to 2019; this one is per decision in all years.',
  ur: 'درخواست کے مقام کے لحاظ سے، قومیت کے لحاظ سے نہیں۔ 2019 تک شائع شدہ شرح فی درخواست تھی؛ یہ ہر سال فی فیصلہ ہے۔',
}
export const FIRST_YEARS_CAVEAT: LocalizedText = {
  en: 'Years before 2011 count transit visas as well, so they do not compare with later ones.',
  ur: '2011 سے پہلے کے سالوں میں ٹرانزٹ کے ویزے بھی شامل ہیں، اس لیے ان کا بعد کے سالوں سے موازنہ درست نہیں۔',
}
