import { ExodusError, unknownCode } from '../../error'
import type { LocalizedText } from '../../schema'
import { destinations } from '../../unit'
import { defineMetric, type MetricDimension, type MetricKey } from '../define-metric'
import { breaks, since } from '../dimensions'
import { below, formula, name, number, operator, row } from '../mathml'
import { passport } from './dimensions'
import { countMoves, type Move, REQUIREMENTS } from './requirement-moves'
import { SCORES } from './snapshots'

const EITHER = 'visa-on-arrival-or-e-visa'
const SUMS = ['no-prior-visa', 'visa-required-in-advance']

/** What counts as open, by how much is asked before travel. */
const ACCESS: Readonly<Record<string, readonly string[]>> = {
  'visa-free': ['visa-free', 'visa-free-days'],
  'no-prior-visa': ['visa-free', 'visa-free-days', 'visa-on-arrival', 'eta'],
  'no-embassy-visa': ['visa-free', 'visa-free-days', 'visa-on-arrival', 'eta', 'e-visa', EITHER],
}

const access = {
  id: 'access',
  default: 'no-prior-visa',
  title: { en: 'What counts as open', ur: 'کھلا ہونے سے مراد' },
} as const satisfies MetricDimension

/**
 * Whether a class of requirement counts as open under the key.
 * @throws ExodusError `UnknownCodeError`; `BreakInSeriesError` for the class that may be either, where only one is open
 */
function openness({ access: asked = '' }: MetricKey): (requirement: string) => boolean {
  const open = ACCESS[asked]
  if (!open) throw unknownCode({ field: 'access', value: asked, known: Object.keys(ACCESS) }, 'access')
  return (requirement) => {
    if (requirement === EITHER && asked === 'no-prior-visa') {
      throw new ExodusError(
        'BreakInSeriesError',
        'Before November 2020 visa on arrival and e-visa are one class, so what is open without a prior visa is not known: ask for access "visa-free" or "no-embassy-visa".',
        { field: 'access', value: asked, accepted: ['visa-free', 'no-embassy-visa'] },
      )
    }
    return open.includes(requirement)
  }
}

const GAINS: LocalizedText = {
  en: 'destinations open in the later snapshot and not in the earlier one',
  ur: 'بعد کے جائزے میں کھلی منزلیں جو پہلے میں کھلی نہ تھیں',
}
const LOSSES: LocalizedText = {
  en: 'destinations open in the earlier snapshot and not in the later one',
  ur: 'پہلے جائزے میں کھلی منزلیں جو بعد میں کھلی نہیں',
}
const CHANGES: LocalizedText = {
  en: 'destinations with another class of requirement in the later snapshot',
  ur: 'بعد کے جائزے میں مختلف زمرے والی منزلیں',
}

const shared = {
  reference: 'Passport Index snapshots, compared destination by destination',
  unit: destinations,
  caveats: [
    {
      en: 'For the Pakistani passport only, on paper: a requirement can stay while visas are withheld. Known breaks lie in most spans and are refused unless asked for; the notes name every destination.',
      ur: 'صرف پاکستانی پاسپورٹ کے لیے، اور کاغذ پر: شرط وہی رہتے ہوئے بھی ویزے روکے جا سکتے ہیں۔ بیشتر دورانیوں میں سلسلے کی تبدیلیاں آتی ہیں جن کے آر پار مطالبے کے بغیر جواب نہیں دیا جاتا؛ ہر منزل کا نام وضاحت میں ہے۔',
    },
    {
      en: 'Open means no visa before travel (the default), visa-free alone, or all but a visa from an embassy.',
      ur: 'کھلا ہونے سے مراد سفر سے پہلے ویزا درکار نہ ہونا (طے شدہ صورت)، صرف ویزے کے بغیر داخلہ، یا سفارت خانے کے ویزے کے سوا سب کچھ ہے۔',
    },
  ],
  dimensions: [passport, since, access, breaks],
  example: {
    origin: 'PAK',
    since: '2023-01-11',
    access: 'no-prior-visa',
    breaks: 'refuse',
    period: '2025-01-02',
  },
} as const

const crossing = (from: string, to: string): string =>
  formula(
    name('n'),
    row(
      name('#'),
      operator('{'),
      name('d'),
      operator(':'),
      below(name('r'), row(name('d'), operator(','), number(0))),
      operator(from),
      name('A'),
      operator(','),
      below(name('r'), row(name('d'), operator(','), name('t'))),
      operator(to),
      name('A'),
      operator('}'),
    ),
  )

/** Destinations that became open to a passport between two snapshots; the notes name them. */
export const mobilityGains = defineMetric(() => ({
  ...shared,
  id: 'mobility-gains',
  title: { en: 'Destinations that opened to the passport', ur: 'پاسپورٹ کے لیے کھلنے والی منزلیں' },
  definition: {
    en: 'Destinations that were not open to the passport in an earlier snapshot and are in a later one.',
    ur: 'وہ منزلیں جو پہلے جائزے میں پاسپورٹ کے لیے کھلی نہ تھیں اور بعد کے جائزے میں کھلی ہیں۔',
  },
  formula: GAINS,
  mathml: crossing('∉', '∈'),
  inputs: {
    gains: {
      datasets: [REQUIREMENTS, SCORES],
      read: (evidence, key) => {
        const isOpen = openness(key)
        return countMoves(evidence, key, {
          counts: (move) => !isOpen(move.from) && isOpen(move.to),
          classes: ACCESS[key.access ?? ''] ?? [],
          did: { en: 'opened', ur: 'کھلیں' },
          formula: GAINS,
        })
      },
    },
  },
  figure: ({ gains }, key) => gains(key),
}))

/** Destinations that ceased to be open to a passport between two snapshots; the notes name them. */
export const mobilityLosses = defineMetric(() => ({
  ...shared,
  id: 'mobility-losses',
  title: { en: 'Destinations that closed to the passport', ur: 'پاسپورٹ کے لیے بند ہونے والی منزلیں' },
  definition: {
    en: 'Destinations that were open to the passport in an earlier snapshot and are not in a later one.',
    ur: 'وہ منزلیں جو پہلے جائزے میں پاسپورٹ کے لیے کھلی تھیں اور بعد کے جائزے میں کھلی نہیں۔',
  },
  formula: LOSSES,
  mathml: crossing('∈', '∉'),
  inputs: {
    losses: {
      datasets: [REQUIREMENTS, SCORES],
      read: (evidence, key) => {
        const isOpen = openness(key)
        return countMoves(evidence, key, {
          counts: (move) => isOpen(move.from) && !isOpen(move.to),
          classes: ACCESS[key.access ?? ''] ?? [],
          did: { en: 'closed', ur: 'بند ہوئیں' },
          formula: LOSSES,
        })
      },
    },
  },
  figure: ({ losses }, key) => losses(key),
}))

/** Visa-free entry is one thing, with days stated or not; one old class covers visa on arrival and e-visa. */
function isChange({ from, to }: Move): boolean {
  const group = (code: string): string => (code === 'visa-free-days' ? 'visa-free' : code)
  const alike = [from, to].includes(EITHER) ? [EITHER, 'visa-on-arrival', 'e-visa'] : []
  return group(from) !== group(to) && !(alike.includes(from) && alike.includes(to))
}

/** Destinations whose requirement for a passport changed in any way between two snapshots; the notes name them. */
export const requirementChanges = defineMetric(() => ({
  ...shared,
  id: 'requirement-changes',
  title: { en: 'Destinations whose visa requirement changed', ur: 'وہ منزلیں جن کی ویزا شرط بدلی' },
  definition: {
    en: 'Destinations whose class of requirement for the passport is another one in a later snapshot than in an earlier one.',
    ur: 'وہ منزلیں جن کی پاسپورٹ کے لیے شرط کا زمرہ بعد کے جائزے میں پہلے سے مختلف ہے۔',
  },
  formula: CHANGES,
  mathml: formula(
    name('n'),
    row(
      name('#'),
      operator('{'),
      name('d'),
      operator(':'),
      below(name('r'), row(name('d'), operator(','), number(0))),
      operator('≠'),
      below(name('r'), row(name('d'), operator(','), name('t'))),
      operator('}'),
    ),
  ),
  dimensions: [passport, since, breaks],
  example: { origin: 'PAK', since: '2023-01-11', breaks: 'refuse', period: '2025-01-02' },
  inputs: {
    changes: {
      datasets: [REQUIREMENTS, SCORES],
      read: (evidence, key) => {
        const known = evidence.dataset(SCORES).codesOf('requirement')
        return countMoves(evidence, key, {
          counts: isChange,
          classes: known.filter((code) => !SUMS.includes(code)),
          did: { en: 'changed', ur: 'بدلیں' },
          formula: CHANGES,
        })
      },
    },
  },
  figure: ({ changes }, key) => changes(key),
}))
