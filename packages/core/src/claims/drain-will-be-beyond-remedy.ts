import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { remittancesGdpShare } from '../metrics/money'
import { healthWorkersPerThousand, leaversPerGraduate } from '../metrics/professionals'
import type { LocalizedText } from '../schema'
import { type Sentence, say } from '../sentence'
import { defineClaim, figuresSay, opinion } from './define-claim'
import { changeOverDecade } from './over-time'
import { registerSentence, STAFF_DATASETS } from './staff-abroad'

const latest = (series: readonly Figure[], text: LocalizedText): Sentence[] =>
  series.slice(-1).map((now) => say(text, { now }))

const lost = (evidence: Evidence): Sentence[] =>
  latest(leaversPerGraduate.series(evidence, { origin: 'PAK', occupation: 'doctor' }), {
    en: 'Doctors who registered to leave in {now:period} come to {now} of those who graduated.',
    ur: '{now:period} میں جانے کا اندراج کرانے والے ڈاکٹر فارغ التحصیل ہونے والوں کا {now} بنتے ہیں۔',
  })

const sent = (evidence: Evidence): Sentence[] =>
  latest(remittancesGdpShare.series(evidence, { country: 'PAK' }), {
    en: 'Those abroad sent home {now} of output in {now:period}.',
    ur: 'باہر رہنے والوں نے {now:period} میں پیداوار کا {now} وطن بھیجا۔',
  })

function staffed(evidence: Evidence): Sentence[] {
  const change = changeOverDecade(
    healthWorkersPerThousand.series(evidence, { area: 'PAK', occupation: 'doctor' }),
  )
  if (!change) return []
  return [
    say(
      {
        en: 'For every thousand people there were {now} doctors in {now:period}, and {before} in {before:period}.',
        ur: 'ہر ہزار آبادی پر {now:period} میں {now} ڈاکٹر تھے، اور {before:period} میں {before}۔',
      },
      { now: change.now, before: change.before },
    ),
  ]
}

/** A prediction, which only the future can test; what is lost and what is gained so far stand beside it. */
export const drainWillBeBeyondRemedy = defineClaim({
  id: 'drain-will-be-beyond-remedy',
  datasets: [
    ...new Set([
      ...STAFF_DATASETS,
      ...leaversPerGraduate.datasets,
      ...remittancesGdpShare.datasets,
      ...healthWorkersPerThousand.datasets,
    ]),
  ],
  check: (evidence) => {
    const losses = [...registerSentence(evidence), ...lost(evidence)]
    const gains = [...sent(evidence), ...staffed(evidence)]
    return opinion({
      reasons: [
        say({
          en: 'Whether a crisis comes, and whether it could be mended, only the future can show.',
          ur: 'بحران آئے گا یا نہیں، اور اس کا علاج ہو سکے گا یا نہیں، یہ صرف مستقبل دکھا سکتا ہے۔',
        }),
        ...losses,
        ...gains,
      ],
      supports: losses.map(figuresSay),
      contradicts: gains.map(figuresSay),
    })
  },
})
