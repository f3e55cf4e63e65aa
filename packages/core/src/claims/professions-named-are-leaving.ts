import type { Evidence } from '../evidence'
import { type Figure, sum } from '../figure'
import { professionDepartures, professionShare } from '../metrics/who'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import { type DefinitionVerdict, defineClaim } from './define-claim'
import { asDefinitions, byReadings, fullYears, type Reading, readingsThat } from './readings'
import { byAgreement, confidenceOf, MANY_FROM } from './rules'

const PAKISTAN = { origin: 'PAK' }

/** The professions that the article names, as the register has them. */
const PROFESSIONS: readonly { readonly occupation: string; readonly name: LocalizedText }[] = [
  { occupation: 'doctor', name: { en: 'Doctors', ur: 'ڈاکٹر' } },
  { occupation: 'engineer', name: { en: 'Engineers', ur: 'انجینئر' } },
  { occupation: 'computer-analyst', name: { en: 'Computer analysts', ur: 'کمپیوٹر تجزیہ کار' } },
  { occupation: 'teacher', name: { en: 'Teachers', ur: 'اساتذہ' } },
]

/** The latest full year in which the profession was counted. */
function leaving(
  evidence: Evidence,
  { occupation, name }: (typeof PROFESSIONS)[number],
): (Reading & { readonly count: Figure })[] {
  const count = fullYears(professionDepartures.series(evidence, { ...PAKISTAN, occupation })).at(-1)
  if (!count) return []
  return [
    {
      count,
      definition: name,
      holds: count.value > 0,
      reason: say(
        {
          en: `${name.en} registered to leave in {count:period}: {count}.`,
          ur: `{count:period} میں جانے کا اندراج کرانے والے ${name.ur}: {count}۔`,
        },
        { count },
      ),
    },
  ]
}

/** What the words do not say but let a reader take along: that they are many of those who leave. */
function manyOfThose(evidence: Evidence): DefinitionVerdict[] {
  const shares = PROFESSIONS.map(({ occupation }) =>
    fullYears(professionShare.series(evidence, { ...PAKISTAN, occupation })),
  )
  const [first = [], ...rest] = shares
  const together = first
    .flatMap((share) => {
      const others = rest.flatMap(
        (series) => series.find(({ period }) => period.code === share.period.code) ?? [],
      )
      return others.length === rest.length
        ? [sum([share, ...others], { en: 'share of the four professions', ur: 'چاروں پیشوں کا حصہ' })]
        : []
    })
    .at(-1)
  if (!together) return []
  return [
    {
      definition: { en: 'They are many of those who leave', ur: 'جانے والوں میں ان کی تعداد بہت ہے' },
      verdict: byAgreement([together.value >= MANY_FROM]),
      reason: say(
        {
          en: 'Together they were {together} of the workers registered in {together:period}.',
          ur: '{together:period} میں یہ سب مل کر رجسٹرڈ کارکنوں کا {together} تھے۔',
        },
        { together },
      ),
    },
  ]
}

/** "Doctors, engineers, IT specialists and educators are among those leaving": whether the register has each of them. */
export const professionsNamedAreLeaving = defineClaim({
  id: 'professions-named-are-leaving',
  datasets: [...new Set([...professionDepartures.datasets, ...professionShare.datasets])],
  check: (evidence) => {
    const readings = PROFESSIONS.flatMap((profession) => leaving(evidence, profession))
    const many = manyOfThose(evidence)
    return {
      verdict: byReadings(readings),
      confidence: confidenceOf(readings.map(({ count }) => count)),
      reasons: [
        ...readings.map(({ reason }) => reason),
        ...many.map(({ reason }) => reason),
        say({
          en: 'Those who leave as students or settlers are not in the register.',
          ur: 'جو طالب علم یا آبادکار بن کر جاتے ہیں وہ رجسٹر میں نہیں۔',
        }),
      ],
      supports: readingsThat(true, readings),
      contradicts: readingsThat(false, readings),
      definitions: [...asDefinitions(readings), ...many],
      wouldChange: [
        {
          en: 'A year of the register without one of these professions.',
          ur: 'رجسٹر کا کوئی سال جس میں ان میں سے کوئی پیشہ نہ ہو۔',
        },
      ],
    }
  },
})
