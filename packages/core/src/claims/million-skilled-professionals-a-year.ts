import type { Evidence } from '../evidence'
import { type Figure, readObservation, readWhere, sum } from '../figure'
import { ifPublished } from '../metrics/define-metric'
import { departures, departuresRecord } from '../metrics/departures'
import { namedProfessionsDepartures } from '../metrics/who'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import { type DefinitionVerdict, defineClaim, figuresSay } from './define-claim'
import { fullYears, lastYear } from './readings'
import { byAgreement, byDistance, confidenceOf, leansTrue } from './rules'

const PAKISTAN = { origin: 'PAK' }
const PROFESSIONAL = ['highly-qualified', 'highly-skilled']
const WITH_TRADES = [...PROFESSIONAL, 'skilled']

/** The latest full year with a count at every one of some levels of the register, added up. */
function latestAtLevels(
  evidence: Evidence,
  levels: readonly string[],
  label: LocalizedText,
): Figure | undefined {
  const [first = '', ...rest] = levels
  const at = (skillLevel: string, period: string): Figure | undefined =>
    ifPublished(() => readObservation(evidence, 'departures-by-skill', { ...PAKISTAN, skillLevel, period }))
  return fullYears(readWhere(evidence, 'departures-by-skill', { ...PAKISTAN, skillLevel: first }))
    .flatMap((figure) => {
      const others = rest.flatMap((level) => at(level, figure.period.code) ?? [])
      return others.length === rest.length ? [sum([figure, ...others], label)] : []
    })
    .sort((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .at(-1)
}

/** A wider or narrower sense of "skilled professionals", with the count that it has. */
interface Sense {
  readonly definition: LocalizedText
  readonly counted: (evidence: Evidence) => Figure | undefined
}

/** From the narrowest to the widest; the first with a count gives the verdict, the others the verdicts under other readings. */
const SENSES: readonly Sense[] = [
  {
    definition: {
      en: 'Professionals, as the two upper levels of the register',
      ur: 'پیشہ ور، یعنی رجسٹر کے دو اوپر کے درجے',
    },
    counted: (evidence) =>
      latestAtLevels(evidence, PROFESSIONAL, {
        en: 'highly qualified + highly skilled',
        ur: 'اعلیٰ تعلیم یافتہ + اعلیٰ ہنرمند',
      }),
  },
  {
    definition: {
      en: 'Doctors, engineers, nurses, teachers, computer analysts, accountants, pharmacists and managers',
      ur: 'ڈاکٹر، انجینئر، نرسیں، اساتذہ، کمپیوٹر تجزیہ کار، اکاؤنٹنٹ، فارماسسٹ اور منیجر',
    },
    counted: (evidence) => fullYears(namedProfessionsDepartures.series(evidence, PAKISTAN)).at(-1),
  },
  {
    definition: {
      en: 'All with a skill, drivers and building trades included',
      ur: 'ہر ہنرمند، ڈرائیور اور تعمیراتی کاریگر بھی',
    },
    counted: (evidence) =>
      latestAtLevels(evidence, WITH_TRADES, {
        en: 'highly qualified + highly skilled + skilled',
        ur: 'اعلیٰ تعلیم یافتہ + اعلیٰ ہنرمند + ہنرمند',
      }),
  },
  {
    definition: {
      en: 'Everyone who registered, skilled or not, in the year before the article',
      ur: 'مضمون سے پہلے کے سال میں اندراج کرانے والا ہر شخص، ہنرمند ہو یا نہ ہو',
    },
    counted: (evidence) =>
      ifPublished(() => departures.at(evidence, { ...PAKISTAN, period: lastYear(evidence) })),
  },
  {
    definition: {
      en: 'Everyone who registered in the highest year on record',
      ur: 'ریکارڈ پر سب سے زیادہ روانگی والے سال میں اندراج کرانے والا ہر شخص',
    },
    counted: (evidence) => {
      const latest = fullYears(departures.series(evidence, PAKISTAN)).at(-1)
      return (
        latest &&
        ifPublished(() => departuresRecord.at(evidence, { ...PAKISTAN, period: latest.period.code }))
      )
    },
  },
]

function underSense(evidence: Evidence, stated: Figure, { definition, counted }: Sense) {
  const count = counted(evidence)
  if (!count) return []
  const found: DefinitionVerdict = {
    definition,
    verdict: byDistance(stated, count),
    reason: say(
      {
        en: `${definition.en}: {count} registered in {count:period}; the article states {stated} a year.`,
        ur: `${definition.ur}: {count:period} میں {count} نے اندراج کرایا؛ مضمون سالانہ {stated} بتاتا ہے۔`,
      },
      { count, stated },
    ),
  }
  return [{ ...found, count }]
}

/** "Over one million skilled professionals a year": the register by skill, and everyone in it as the most it could be. */
export const millionSkilledProfessionalsAYear = defineClaim({
  id: 'million-skilled-professionals-a-year',
  datasets: [
    ...new Set([
      'published-outflow-claims',
      'departures-by-skill',
      ...departures.datasets,
      ...namedProfessionsDepartures.datasets,
    ]),
  ],
  check: (evidence) => {
    const [stated] = readWhere(evidence, 'published-outflow-claims', {
      ...PAKISTAN,
      claim: 'skilled-professionals-one-million-a-year',
    })
    const senses = stated ? SENSES.flatMap((sense) => underSense(evidence, stated, sense)) : []
    const [first] = senses
    return {
      verdict: first?.verdict ?? byAgreement([]),
      confidence: confidenceOf(senses.map(({ count }) => count)),
      reasons: [
        ...senses.map(({ reason }) => reason),
        say({
          en: 'Professionals who leave as students or settlers are not in the register; how many they are nobody counts.',
          ur: 'جو پیشہ ور طالب علم یا آبادکار بن کر جاتے ہیں وہ رجسٹر میں نہیں؛ ان کی تعداد کوئی نہیں گنتا۔',
        }),
      ],
      supports: senses.filter(({ verdict }) => leansTrue(verdict)).map(({ reason }) => figuresSay(reason)),
      contradicts: senses
        .filter(({ verdict }) => !leansTrue(verdict))
        .map(({ reason }) => figuresSay(reason)),
      definitions: senses.map(({ count: _, ...sense }) => sense),
      wouldChange: [
        {
          en: 'A count of professionals who leave by all routes, as students and settlers too.',
          ur: 'ہر راستے سے، طالب علم اور آبادکار بن کر بھی، جانے والے پیشہ ور افراد کی گنتی۔',
        },
      ],
    }
  },
})
