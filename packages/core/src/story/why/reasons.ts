import { wishReasonShare } from '../../metrics/wish'
import { at, nameIn, ranked } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell } from '../tell'

const REASONS = 'aspiration-reasons'
const NATIONWIDE = {
  survey: 'ipor-2023-09',
  country: 'PAK',
  base: 'want-to-leave',
  period: '2023-09',
} as const
const CODES = [
  'better-job-opportunities',
  'high-cost-of-living',
  'better-education-facilities',
  'start-a-business',
  'political-instability',
] as const

/** What people who want to leave give as their reason. */
export const reasons: SectionDefinition = {
  id: 'reasons',
  heading: { en: 'The reasons people give', ur: 'لوگ جو وجوہ بتاتے ہیں' },
  claims: ['systemic-failures-cause-departure'],
  datasets: wishReasonShare.datasets,
  tell: (evidence) => {
    const given = ranked(CODES, (reason) => at(evidence, wishReasonShare, { ...NATIONWIDE, reason }))
    const [first, second] = given
    const nameOf = (code: string | undefined) => nameIn(evidence, REASONS, 'reason', code)
    const politics = given.find(({ code }) => code === 'political-instability')?.figure
    const respect = at(evidence, wishReasonShare, {
      survey: 'pide-basics-2022',
      country: 'PAK',
      base: 'want-to-leave',
      reason: 'respect',
      period: '2022',
    })
    const [one, two] = [nameOf(first?.code), nameOf(second?.code)]
    return {
      sentences: [
        ...tell(
          {
            en: `In the one nationwide survey with reasons, those who want to leave named most often “${one.en}”, {first}, and then “${two.en}”, {second} ({first:period}).`,
            ur: `وجوہ بتانے والے واحد ملک گیر سروے میں جانے کے خواہش مندوں نے سب سے زیادہ ”${one.ur}“، {first}، اور پھر ”${two.ur}“، {second}، کا نام لیا ({first:period})۔`,
          },
          { first: first?.figure, second: second?.figure },
        ),
        ...tell(
          {
            en: 'Political instability was named by {politics}.',
            ur: 'سیاسی عدم استحکام کا نام {politics} نے لیا۔',
          },
          { politics },
        ),
        ...tell(
          {
            en: 'Another survey reports that after income the next reason was respect, named by {respect} ({respect:period}): not all that drives people is money.',
            ur: 'ایک اور سروے کے مطابق آمدنی کے بعد دوسری وجہ عزت تھی، جس کا نام {respect} نے لیا ({respect:period}): لوگوں کو صرف پیسہ نہیں لے جاتا۔',
          },
          { respect },
        ),
        ...tell({
          en: 'Bad government can stand behind a lack of work, and a list of answers decides what can be named. Reasons given in a survey are those of people who wish to go, not of those who went.',
          ur: 'روزگار کی کمی کے پیچھے بری حکمرانی ہو سکتی ہے، اور جوابوں کی فہرست طے کرتی ہے کہ کیا کہا جا سکے۔ سروے کی وجوہ ان کی ہیں جو جانا چاہتے ہیں، ان کی نہیں جو گئے۔',
        }),
      ],
      ...chart(
        tell(
          {
            en: `The reason named most often: “${one.en}”, {first}`,
            ur: `سب سے زیادہ بتائی گئی وجہ: ”${one.ur}“، {first}`,
          },
          { first: first?.figure },
        ),
        'comparison',
        given.map(({ code, figure }) => ({ label: nameOf(code), figures: [figure] })),
      ),
    }
  },
}
