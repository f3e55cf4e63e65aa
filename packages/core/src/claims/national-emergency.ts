import { departures } from '../metrics/departures'
import { say } from '../sentence'
import { defineClaim, figuresSay, opinion, statementsSay } from './define-claim'

/** An opinion on how grave the matter is; the register and what officials say stand beside it. */
export const nationalEmergency = defineClaim({
  id: 'national-emergency',
  datasets: departures.datasets,
  check: (evidence) => {
    const latest = departures
      .series(evidence, { origin: 'PAK' })
      .filter(({ period }) => period.kind === 'year')
      .at(-1)
    const register = latest
      ? [
          say(
            {
              en: '{latest} workers registered to leave in {latest:period}.',
              ur: '{latest:period} میں {latest} کارکنوں نے جانے کے لیے اندراج کرایا۔',
            },
            { latest },
          ),
        ]
      : []
    const favourable = evidence.records.statements.filter(({ stance }) => stance === 'positive-framing')
    return opinion({
      reasons: [
        say({
          en: 'Whether departures amount to an emergency is a judgement that no record settles.',
          ur: 'روانگی ہنگامی صورتِ حال ہے یا نہیں، یہ رائے ہے جسے کوئی ریکارڈ طے نہیں کرتا۔',
        }),
        ...register,
      ],
      supports: register.map(figuresSay),
      contradicts: statementsSay(favourable),
    })
  },
})
