import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { remittancesGdpShare } from '../metrics/money'
import { healthWorkersPerThousand, leaversPerGraduate } from '../metrics/professionals'
import { type Sentence, say } from '../sentence'
import { type DefinitionVerdict, defineClaim, figuresSay } from './define-claim'
import { byAgreement, byAssociation, MANY_FROM } from './rules'

// Effects on institutions and on the stock of the trained take years: each is compared with a decade before.
const YEARS_BACK = 10

interface Change {
  readonly then: Figure
  readonly now: Figure
}

/** The latest figure of a series with the last one that is a decade older. */
function overDecade(series: readonly Figure[]): Change | undefined {
  const now = series.at(-1)
  const before = now ? `${Number(now.period.end.slice(0, 4)) - YEARS_BACK}${now.period.end.slice(4)}` : ''
  const then = series.filter(({ period }) => period.end <= before).at(-1)
  return now && then ? { then, now } : undefined
}

/** What would be seen if a part of the statement held, whether it is, and what is. */
interface Effect {
  readonly definition: DefinitionVerdict['definition']
  readonly seen: boolean
  readonly reason: Sentence
}

const growthOf = (evidence: Evidence): Figure[] =>
  readWhere(evidence, 'economy', {
    country: 'PAK',
    region: 'national',
    indicator: 'real-gdp-growth-fiscal-year',
    group: 'total',
  })

function growthSlows(evidence: Evidence): Effect[] {
  const change = overDecade(growthOf(evidence))
  if (!change) return []
  return [
    {
      definition: { en: 'The economy grows more slowly', ur: 'معیشت کی رفتارِ نمو کم ہوتی ہے' },
      seen: change.now.value < change.then.value,
      reason: say(
        {
          en: 'Growth of output was {now} in the {now:period}, and {then} in the {then:period}.',
          ur: 'پیداوار کی شرحِ نمو {now:period} میں {now} تھی، اور {then:period} میں {then}۔',
        },
        { ...change },
      ),
    },
  ]
}

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

function institutionsWeaken(evidence: Evidence): Effect[] {
  const change = overDecade(
    readWhere(evidence, 'governance', {
      country: 'PAK',
      indicator: 'wgi-government-effectiveness-percentile-rank',
    }),
  )
  if (!change) return []
  return [
    {
      definition: { en: 'Institutions weaken', ur: 'ادارے کمزور ہوتے ہیں' },
      seen: change.now.value < change.then.value,
      reason: say(
        {
          en: 'In the effectiveness of its government the country stood at percentile {now} in {now:period}, and at {then} in {then:period}.',
          ur: 'حکومت کی مؤثر کارکردگی میں ملک {now:period} میں صدویہ {now} پر تھا، اور {then:period} میں {then} پر۔',
        },
        { ...change },
      ),
    },
  ]
}

function staffRunsShort(evidence: Evidence): Effect[] {
  const change = overDecade(healthWorkersPerThousand.series(evidence, { area: 'PAK', occupation: 'doctor' }))
  if (!change) return []
  return [
    {
      definition: { en: 'Trained staff run short', ur: 'تربیت یافتہ عملہ کم پڑتا ہے' },
      seen: change.now.value < change.then.value,
      reason: say(
        {
          en: 'For every thousand people there were {now} doctors in {now:period}, and {then} in {then:period}.',
          ur: 'ہر ہزار آبادی پر {now:period} میں {now} ڈاکٹر تھے، اور {then:period} میں {then}۔',
        },
        { ...change },
      ),
    },
  ]
}

/**
 * Losing skilled youth cripples the country: whether the effects named are seen. No study of the net effect is on record,
 * and what goes along with departures neither proves nor refutes a cause, so the verdict stays between mixed and misleading.
 */
export const losingSkilledYouthCripples = defineClaim({
  id: 'losing-skilled-youth-cripples',
  datasets: [
    ...new Set([
      'economy',
      'governance',
      ...healthWorkersPerThousand.datasets,
      ...leaversPerGraduate.datasets,
      ...remittancesGdpShare.datasets,
    ]),
  ],
  check: (evidence) => {
    const effects = [...growthSlows(evidence), ...institutionsWeaken(evidence), ...staffRunsShort(evidence)]
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
    const seen = effects.filter((effect) => effect.seen)
    const unseen = effects.filter((effect) => !effect.seen)
    return {
      verdict: byAssociation(effects.map((effect) => effect.seen)),
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
      supports: [...loss, ...seen.map(({ reason }) => reason)].map(figuresSay),
      contradicts: [...unseen.map(({ reason }) => reason), ...gain].map(figuresSay),
      definitions: [
        ...economyShrinks(evidence),
        ...effects.map(
          ({ definition, reason, ...effect }): DefinitionVerdict => ({
            definition,
            verdict: byAssociation([effect.seen]),
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
