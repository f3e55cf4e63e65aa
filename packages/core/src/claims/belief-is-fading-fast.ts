import { confidenceShare } from '../metrics/wish'
import { say } from '../sentence'
import { fell, questionsOf } from './confidence-in-the-country'
import { defineClaim } from './define-claim'
import { type Change, changeSince, readingOf } from './over-time'
import { asDefinitions, byReadings, type Reading, readingsThat, reasonsOr } from './readings'
import { confidenceOf } from './rules'

/** Fading fast is what can be seen within a year. */
const FAST = 1

/** Belief in the country's future fades fast: each question of each pollster against a year or more before. */
export const beliefIsFadingFast = defineClaim({
  id: 'belief-is-fading-fast',
  datasets: confidenceShare.datasets,
  check: (evidence) => {
    const questions = questionsOf(evidence)
    const recent: (Reading & Change)[] = questions.flatMap((question) =>
      readingOf(
        question.name,
        {
          en: `Fewer answer ${question.name.en} than a year or more before`,
          ur: `سال یا زیادہ پہلے کے مقابلے میں کم لوگ یہ جواب دیتے ہیں: ${question.name.ur}`,
        },
        changeSince(question.waves, FAST),
        (change) => fell(evidence, question, change),
      ),
    )
    const sinceFirst: Reading[] = questions.flatMap((question) => {
      const [before, now] = [question.waves.at(0), question.waves.at(-1)]
      const isLonger = recent.some((reading) => reading.now === now && reading.before !== before)
      return readingOf(
        question.name,
        {
          en: `Fewer answer ${question.name.en} than in the first wave`,
          ur: `پہلے سروے کے مقابلے میں کم لوگ یہ جواب دیتے ہیں: ${question.name.ur}`,
        },
        before && now && isLonger ? { before, now } : undefined,
        (change) => fell(evidence, question, change),
      )
    })
    const shown = [...recent, ...sinceFirst]
    return {
      verdict: byReadings(recent),
      confidence: confidenceOf(recent.flatMap(({ now, before }) => [now, before])),
      reasons: reasonsOr(
        shown.map(({ reason }) => reason),
        say({
          en: 'No question on the future of the country is published for two waves a year apart.',
          ur: 'ملک کے مستقبل پر کوئی سوال ایسا شائع نہیں جو سال کے وقفے سے دو بار پوچھا گیا ہو۔',
        }),
      ),
      supports: readingsThat(true, shown),
      contradicts: readingsThat(false, shown),
      definitions: asDefinitions(shown),
      wouldChange: [
        {
          en: 'The exact share of the latest wave on the direction of the country, of which reports give a rough one only.',
          ur: 'ملک کی سمت پر تازہ ترین سروے کا درست حصہ، جسے رپورٹیں صرف اندازاً بتاتی ہیں۔',
        },
        {
          en: 'One question on belief in the future put every year, with the size of the sample.',
          ur: 'مستقبل پر یقین کا ایک ہی سوال ہر سال، نمونے کے حجم کے ساتھ۔',
        },
      ],
    }
  },
})
