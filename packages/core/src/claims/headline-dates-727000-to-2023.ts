import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { ifPublished } from '../metrics/define-metric'
import { departures } from '../metrics/departures'
import { say } from '../sentence'
import { type DefinitionVerdict, defineClaim, figuresSay } from './define-claim'
import { fullYears } from './readings'
import { byAgreement, byDating, byDistance, confidenceOf, distance, leansTrue, SAME_WITHIN } from './rules'

const PAKISTAN = { origin: 'PAK' }

const NOTHING = say({
  en: 'There is no register of the year named to compare the number with.',
  ur: 'مذکورہ سال کا کوئی رجسٹر نہیں جس سے اس عدد کا موازنہ ہو۔',
})

/** The year of which the number is the count, where it is not the one the headline names. */
const yearOf = (stated: Figure, others: readonly Figure[]): Figure | undefined =>
  others.filter((other) => distance(stated, other) <= SAME_WITHIN).at(-1)

/** The number alone, without the year that the headline gives it. */
function numberAlone(evidence: Evidence, stated: Figure): DefinitionVerdict[] {
  const years = fullYears(departures.series(evidence, PAKISTAN))
  const own = yearOf(stated, years)
  if (!own) return []
  return [
    {
      definition: { en: 'The number without its year', ur: 'سال کے بغیر صرف عدد' },
      verdict: byDistance(stated, own),
      reason: say(
        {
          en: '{own} workers registered in {own:period}; the headline states {stated}.',
          ur: '{own:period} میں {own} کارکنوں نے اندراج کرایا؛ سرخی {stated} بتاتی ہے۔',
        },
        { own, stated },
      ),
    },
  ]
}

/** The headline's year: the register of the year it names, and whether the number is that of another year. */
export const headlineDates727000To2023 = defineClaim({
  id: 'headline-dates-727000-to-2023',
  datasets: ['published-outflow-claims', ...departures.datasets],
  check: (evidence) => {
    const [stated] = readWhere(evidence, 'published-outflow-claims', {
      ...PAKISTAN,
      claim: 'departures-727000-in-2023',
    })
    const named =
      stated && ifPublished(() => departures.at(evidence, { ...PAKISTAN, period: stated.period.code }))
    const wouldChange = [
      {
        en: 'A revision of the register that moved the count of one of the two years.',
        ur: 'رجسٹر کی ایسی نظرِ ثانی جس سے دونوں میں سے کسی سال کا شمار بدل جائے۔',
      },
    ]
    if (!stated || !named) {
      return {
        verdict: byAgreement([]),
        confidence: confidenceOf([]),
        reasons: [NOTHING],
        supports: [],
        contradicts: [],
        definitions: [],
        wouldChange,
      }
    }
    const others = fullYears(departures.series(evidence, PAKISTAN)).filter(
      ({ period }) => period.code !== named.period.code,
    )
    const own = yearOf(stated, others)
    const verdict = byDating(stated, named, others)
    const ofNamed = say(
      {
        en: '{named} workers registered in {named:period}; the headline gives that year {stated}.',
        ur: '{named:period} میں {named} کارکنوں نے اندراج کرایا؛ سرخی اس سال کے لیے {stated} بتاتی ہے۔',
      },
      { named, stated },
    )
    const ofOther = own
      ? [
          say(
            {
              en: 'The number is the count of {own:period}: {own}.',
              ur: 'یہ عدد {own:period} کا شمار ہے: {own}۔',
            },
            { own },
          ),
        ]
      : []
    const stands = leansTrue(verdict)
    return {
      verdict,
      confidence: confidenceOf([named, ...(own ? [own] : [])]),
      reasons: [ofNamed, ...ofOther],
      supports: stands ? [figuresSay(ofNamed)] : [],
      contradicts: [...(stands ? [] : [ofNamed]), ...ofOther].map(figuresSay),
      definitions: numberAlone(evidence, stated),
      wouldChange,
    }
  },
})
