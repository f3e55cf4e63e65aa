import { confidenceShare } from '../metrics/wish'
import { say } from '../sentence'
import { type Question, questionsOf } from './confidence-in-the-country'
import { defineClaim, figuresSay, opinion } from './define-claim'
import { smallest } from './readings'

/** An opinion on what a nation lives by; what people say they believe, and how low it was before, stand beside it. */
export const nationLivesByBelief = defineClaim({
  id: 'nation-lives-by-belief',
  datasets: confidenceShare.datasets,
  check: (evidence) => {
    const longest = questionsOf(evidence).reduce<Question | undefined>(
      (most, question) => (most && most.waves.length >= question.waves.length ? most : question),
      undefined,
    )
    const [now, least] = [longest?.waves.at(-1), smallest(longest?.waves ?? [])]
    const believed =
      longest && now
        ? [
            say(
              {
                en: `The answer ${longest.name.en} was given by {now} in the latest wave ({now:period}).`,
                ur: `تازہ ترین سروے ({now:period}) میں {now} نے یہ جواب دیا: ${longest.name.ur}۔`,
              },
              { now },
            ),
          ]
        : []
    const lasted =
      longest && now && least && least.value < now.value
        ? [
            say(
              {
                en: `At its lowest it was {least} ({least:period}), and has risen since.`,
                ur: `سب سے کم یہ {least} تھا ({least:period})، اور اس کے بعد بڑھا ہے۔`,
              },
              { least },
            ),
          ]
        : []
    return opinion({
      reasons: [
        say({
          en: 'What a nation lives by is a judgement that no survey settles.',
          ur: 'قوم کس چیز سے قائم رہتی ہے، یہ رائے ہے جسے کوئی سروے طے نہیں کرتا۔',
        }),
        ...believed,
        ...lasted,
      ],
      supports: believed.map(figuresSay),
      contradicts: lasted.map(figuresSay),
    })
  },
})
