import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { governancePercentile } from '../metrics/drivers'
import { remittancesGdpShare } from '../metrics/money'
import { healthWorkersPerThousand, leaversPerGraduate } from '../metrics/professionals'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import { type DefinitionVerdict, defineClaim, figuresSay } from './define-claim'
import { CONFIDENCE, hopeIsGone } from './hope'
import { type Change, changeSince, DECADE, readingOf } from './over-time'
import { fullYears, type Reading, readingsThat } from './readings'
import { byAgreement, byAssociation, MANY_FROM } from './rules'

/** The effect holds if the figure is lower than a decade ago: institutions and the stock of the trained change slowly. */
const hasFallen = ({ now, before }: Change): boolean => now.value < before.value

const growthOf = (evidence: Evidence): Figure[] =>
  readWhere(evidence, 'economy', {
    country: 'PAK',
    region: 'national',
    indicator: 'real-gdp-growth-fiscal-year',
    group: 'total',
  })

const growthSlows = (evidence: Evidence): Reading[] =>
  readingOf(
    { en: 'Growth of output', ur: 'پیداوار کی شرحِ نمو' },
    { en: 'The economy grows more slowly', ur: 'معیشت کی رفتارِ نمو کم ہوتی ہے' },
    changeSince(growthOf(evidence), DECADE),
    hasFallen,
  )

/** To be crippled, read strictly. */
const economyShrinks = (evidence: Evidence): DefinitionVerdict[] =>
  growthOf(evidence)
    .slice(-1)
    .map((growth) => ({
      definition: { en: 'The economy shrinks', ur: 'معیشت سکڑتی ہے' },
      verdict: byAssociation([growth.value < 0]),
      reason: say(
        {
          en: 'Growth of output was {growth} in the {growth:period}.',
          ur: 'پیداوار کی شرحِ نمو {growth:period} میں {growth} تھی۔',
        },
        { growth },
      ),
    }))

// All six dimensions of the World Bank's governance indicators.
const INSTITUTIONS = [
  'wgi-voice-accountability-percentile-rank',
  'wgi-political-stability-percentile-rank',
  'wgi-government-effectiveness-percentile-rank',
  'wgi-regulatory-quality-percentile-rank',
  'wgi-rule-of-law-percentile-rank',
  'wgi-control-of-corruption-percentile-rank',
]

interface NamedChange extends Change {
  readonly name: LocalizedText
}

/** An effect that several series show: it holds if most have fallen. The series told of is the one that shows it most. */
function mostHaveFallen(definition: LocalizedText, changes: readonly NamedChange[]): Reading[] {
  const holds = changes.filter(hasFallen).length * 2 > changes.length
  const relative = ({ now, before }: Change): number => (now.value / before.value - 1) * (holds ? 1 : -1)
  const [shown] = [...changes].sort((a, b) => relative(a) - relative(b))
  return shown ? readingOf(shown.name, definition, shown, () => holds) : []
}

const institutionsWeaken = (evidence: Evidence): Reading[] =>
  mostHaveFallen(
    {
      en: 'Institutions weaken: most dimensions of governance fall',
      ur: 'ادارے کمزور ہوتے ہیں: طرزِ حکمرانی کے بیشتر پہلو گرتے ہیں',
    },
    INSTITUTIONS.flatMap((indicator) => {
      const series = governancePercentile.series(evidence, { country: 'PAK', indicator })
      const change = changeSince(fullYears(series), DECADE)
      return change
        ? [{ ...change, name: evidence.dataset('governance').nameOf('indicator', indicator) }]
        : []
    }),
  )

const STAFF = [
  { occupation: 'doctor', name: { en: 'Doctors per thousand people', ur: 'فی ہزار آبادی ڈاکٹر' } },
  { occupation: 'nurse', name: { en: 'Nurses per thousand people', ur: 'فی ہزار آبادی نرسیں' } },
] as const

const staffRunsShort = (evidence: Evidence): Reading[] =>
  mostHaveFallen(
    {
      en: 'Trained staff run short: doctors and nurses per head of population fall',
      ur: 'تربیت یافتہ عملہ کم پڑتا ہے: آبادی کے تناسب سے ڈاکٹر اور نرسیں گھٹتی ہیں',
    },
    STAFF.flatMap(({ occupation, name }) => {
      const change = changeSince(
        healthWorkersPerThousand.series(evidence, { area: 'PAK', occupation }),
        DECADE,
      )
      return change ? [{ ...change, name }] : []
    }),
  )

/**
 * Losing skilled youth cripples the country: each effect that it names is tested by itself, and so are the staff it takes
 * away. No study of the net effect is on record,
 * and what goes along with departures neither proves nor refutes a cause, so the verdict stays between mixed and misleading.
 */
export const losingSkilledYouthCripples = defineClaim({
  id: 'losing-skilled-youth-cripples',
  datasets: [
    ...new Set([
      'economy',
      CONFIDENCE,
      ...governancePercentile.datasets,
      ...healthWorkersPerThousand.datasets,
      ...leaversPerGraduate.datasets,
      ...remittancesGdpShare.datasets,
    ]),
  ],
  check: (evidence) => {
    const effects = [
      ...growthSlows(evidence),
      ...institutionsWeaken(evidence),
      ...staffRunsShort(evidence),
      ...hopeIsGone(evidence),
    ]
    const lost = leaversPerGraduate.series(evidence, { origin: 'PAK', occupation: 'doctor' }).at(-1)
    const sent = remittancesGdpShare.series(evidence, { country: 'PAK' }).at(-1)
    const loss = lost
      ? [
          say(
            {
              en: 'Doctors who registered to leave in {lost:period} come to {lost} of those who graduated.',
              ur: '{lost:period} میں جانے کا اندراج کرانے والے ڈاکٹر فارغ التحصیل ہونے والوں کا {lost} بنتے ہیں۔',
            },
            { lost },
          ),
        ]
      : []
    const gain = sent
      ? [
          say(
            {
              en: 'Against the loss stands what those abroad send: {sent} of output in {sent:period}.',
              ur: 'نقصان کے مقابل باہر رہنے والوں کی بھیجی رقوم ہیں: {sent:period} میں پیداوار کا {sent}۔',
            },
            { sent },
          ),
        ]
      : []
    return {
      verdict: byAssociation(effects.map(({ holds }) => holds)),
      // What goes along with departures says little about what they cause.
      confidence: 'low',
      reasons: [
        say({
          en: 'No study read here measures what the country loses and gains on balance; figures show only what went along with the departures.',
          ur: 'یہاں پڑھا گیا کوئی مطالعہ ملک کے نقصان اور فائدے کا حاصل نہیں بتاتا؛ اعداد صرف یہ دکھاتے ہیں کہ روانگیوں کے ساتھ کیا ہوا۔',
        }),
        ...loss,
        ...effects.map(({ reason }) => reason),
        ...gain,
      ],
      supports: [...loss.map(figuresSay), ...readingsThat(true, effects)],
      contradicts: [...readingsThat(false, effects), ...gain.map(figuresSay)],
      definitions: [
        ...economyShrinks(evidence),
        ...effects.map(
          ({ definition, reason, holds }): DefinitionVerdict => ({
            definition,
            verdict: byAssociation([holds]),
            reason,
          }),
        ),
        ...loss.map(
          (reason): DefinitionVerdict => ({
            definition: {
              en: 'Many of those trained are lost',
              ur: 'تربیت پانے والوں میں سے بہت سے چلے جاتے ہیں',
            },
            verdict: byAgreement([(lost?.value ?? 0) >= MANY_FROM]),
            reason,
          }),
        ),
      ],
      wouldChange: [
        {
          en: 'A study of output and services lost through departures, set against remittances and skills brought back.',
          ur: 'روانگیوں سے پیداوار اور خدمات کے نقصان کا مطالعہ، ترسیلاتِ زر اور واپس لائی گئی مہارت کے مقابل۔',
        },
        {
          en: 'Departures by age together with skill, which no register publishes.',
          ur: 'عمر اور ہنر دونوں کے لحاظ سے روانگیاں، جو کوئی رجسٹر شائع نہیں کرتا۔',
        },
      ],
    }
  },
})
