import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { healthWorkersPerThousand, leaversPerGraduate, registeredPerThousand } from '../metrics/professionals'
import { namedProfessionsShare } from '../metrics/who'
import { type Sentence, say } from '../sentence'
import { defineClaim, figuresSay, opinion } from './define-claim'
import { fullYears } from './readings'

const DOCTORS = { area: 'PAK', occupation: 'doctor' }

function lostPerGraduate(evidence: Evidence): Sentence[] {
  const lost = fullYears(
    leaversPerGraduate.series(evidence, { origin: 'PAK', occupation: DOCTORS.occupation }),
  ).at(-1)
  if (!lost) return []
  return [
    say(
      {
        en: 'Doctors who registered to leave in {lost:period} come to {lost} of those who graduated.',
        ur: '{lost:period} میں جانے کا اندراج کرانے والے ڈاکٹر فارغ التحصیل ہونے والوں کا {lost} بنتے ہیں۔',
      },
      { lost },
    ),
  ]
}

/** Doctors at home for a thousand people, by whichever count reaches further, at its last two ends. */
function atHome(evidence: Evidence): { readonly then: Figure; readonly now: Figure } | undefined {
  const series = [registeredPerThousand, healthWorkersPerThousand].map((metric) =>
    fullYears(metric.series(evidence, DOCTORS)),
  )
  const [longest = []] = series.sort((a, b) =>
    (a.at(-1)?.period.end ?? '') > (b.at(-1)?.period.end ?? '') ? -1 : 1,
  )
  const [then, now] = longest.slice(-2)
  return then && now ? { then, now } : undefined
}

function namedShare(evidence: Evidence): Sentence[] {
  const named = fullYears(namedProfessionsShare.series(evidence, { origin: 'PAK' })).at(-1)
  if (!named) return []
  return [
    say(
      {
        en: 'Doctors, engineers, nurses, teachers, computer analysts, accountants, pharmacists and managers were {named} of those registered in {named:period}.',
        ur: '{named:period} میں ڈاکٹر، انجینئر، نرسیں، اساتذہ، کمپیوٹر تجزیہ کار، اکاؤنٹنٹ، فارماسسٹ اور منیجر رجسٹرڈ افراد کا {named} تھے۔',
      },
      { named },
    ),
  ]
}

/** An opinion on what professionals mean to the country; how many leave and how many are at home stand beside it. */
export const backboneOfDevelopment = defineClaim({
  id: 'backbone-of-development',
  datasets: [
    ...new Set([
      ...leaversPerGraduate.datasets,
      ...healthWorkersPerThousand.datasets,
      ...registeredPerThousand.datasets,
      ...namedProfessionsShare.datasets,
    ]),
  ],
  check: (evidence) => {
    const [lost, home, named] = [lostPerGraduate(evidence), atHome(evidence), namedShare(evidence)]
    const doctors = home
      ? [
          say(
            {
              en: 'For every thousand people {now} doctors are on the register in {now:period}, and {then} were in {then:period}; some of them left, died or stopped working.',
              ur: 'ہر ہزار آبادی پر {now:period} میں {now} ڈاکٹر رجسٹر پر ہیں اور {then:period} میں {then} تھے؛ ان میں سے کچھ جا چکے، وفات پا گئے یا کام چھوڑ گئے۔',
            },
            { ...home },
          ),
        ]
      : []
    const fewer = home !== undefined && home.now.value < home.then.value
    return opinion({
      reasons: [
        say({
          en: 'How much a country rests on its professionals is a judgement; the numbers say how many leave and how many are at home.',
          ur: 'ملک اپنے پیشہ ور افراد پر کتنا انحصار کرتا ہے، یہ رائے ہے؛ اعداد یہ بتاتے ہیں کہ کتنے جاتے ہیں اور کتنے ملک میں ہیں۔',
        }),
        ...lost,
        ...doctors,
        ...named,
      ],
      supports: [...lost, ...(fewer ? doctors : [])].map(figuresSay),
      contradicts: [...(fewer ? [] : doctors), ...named].map(figuresSay),
    })
  },
})
