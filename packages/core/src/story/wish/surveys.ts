import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { readWhere } from '../../figure'
import { codeOf } from '../../figure/published-row'
import { comparePeriods } from '../../period'
import { ends, highest, lowest, nameIn } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellIf, tellOrder } from '../tell'

const SURVEYS = 'aspiration-surveys'
const HALF = 50

const surveyOf = (figure: Figure): string => codeOf(figure, 'survey')

/** The answers of all asked, of every survey in the country, in time. */
const answers = (evidence: Evidence, measure: string): Figure[] =>
  readWhere(evidence, SURVEYS, { country: 'PAK', measure, breakdown: 'total', group: 'total' }).sort((a, b) =>
    comparePeriods(a.period, b.period),
  )

/** How many say that they would leave. */
export const surveys: SectionDefinition = {
  id: 'surveys',
  heading: { en: 'Asked whether they would leave', ur: 'پوچھا جائے کہ جائیں گے یا نہیں' },
  claims: ['widespread-aspiration'],
  datasets: [SURVEYS],
  tell: (evidence) => {
    const leave = answers(evidence, 'want-to-leave')
    const stay = answers(evidence, 'want-to-stay').filter((figure) =>
      surveyOf(figure).startsWith('british-council'),
    )
    const [low, high] = [lowest(leave), highest(leave)]
    const gallup = leave.filter((figure) => surveyOf(figure).startsWith('gallup-pk'))
    const [first, last] = ends(gallup)
    return {
      sentences: [
        ...tell(
          {
            en: 'Depending on the survey, between {low} ({low:period}) and {high} ({high:period}) of those asked in Pakistan said that they would leave.',
            ur: 'سروے کے لحاظ سے پاکستان میں پوچھے گئے لوگوں میں سے {low} ({low:period}) سے {high} ({high:period}) تک نے کہا کہ وہ جائیں گے۔',
          },
          { low, high },
        ),
        ...tellIf(high !== undefined && high.value < HALF, {
          en: 'In none of them was it a majority.',
          ur: 'کسی میں بھی یہ اکثریت نہ تھی۔',
        }),
        ...tellIf(high !== undefined && high.value >= HALF, {
          en: 'In at least one of them it was half or more.',
          ur: 'کم از کم ایک میں یہ نصف یا اس سے زیادہ تھے۔',
        }),
        ...tellOrder(
          [last, first],
          {
            more: {
              en: 'Gallup Pakistan found {first} in {first:period} and {last} in {last:period}: a rise, though the question was not worded alike.',
              ur: 'گیلپ پاکستان نے {first:period} میں {first} اور {last:period} میں {last} کو جانے کا خواہش مند پایا: یہ اضافہ ہے، اگرچہ سوال کے الفاظ یکساں نہ تھے۔',
            },
            less: {
              en: 'Gallup Pakistan found {first} in {first:period} and {last} in {last:period}: no rise, though the question was not worded alike.',
              ur: 'گیلپ پاکستان نے {first:period} میں {first} اور {last:period} میں {last} کو جانے کا خواہش مند پایا: اضافہ نہیں ہوا، اگرچہ سوال کے الفاظ یکساں نہ تھے۔',
            },
            same: {
              en: 'Gallup Pakistan found the same in {first:period} and in {last:period}, {last}, though the question was not worded alike.',
              ur: 'گیلپ پاکستان نے {first:period} اور {last:period} دونوں میں {last} کو جانے کا خواہش مند پایا، اگرچہ سوال کے الفاظ یکساں نہ تھے۔',
            },
          },
          { first, last },
        ),
        ...tell(
          {
            en: 'In a survey of the young by the British Council {stay} would rather stay ({stay:period}).',
            ur: 'برٹش کونسل کے نوجوانوں کے سروے میں {stay} یہیں رہنا پسند کرتے تھے ({stay:period})۔',
          },
          { stay: stay.at(-1) },
        ),
        ...tell({
          en: 'The surveys ask different people different questions: whether one would go if offered, wants to go, or plans to. None of them counts those who leave, and no single question has been put often enough to show a trend.',
          ur: 'سروے مختلف لوگوں سے مختلف سوال پوچھتے ہیں: پیشکش ہو تو جائیں گے، جانا چاہتے ہیں، یا منصوبہ ہے۔ ان میں سے کوئی جانے والوں کو نہیں گنتا، اور کوئی ایک سوال اتنی بار نہیں پوچھا گیا کہ رجحان دکھا سکے۔',
        }),
      ],
      ...chart(
        tell(
          {
            en: 'From {low} to {high}: the answer depends on the question',
            ur: '{low} سے {high} تک: جواب کا انحصار سوال پر ہے',
          },
          { low, high },
        ),
        'comparison',
        leave.map((figure) => ({
          label: nameIn(evidence, SURVEYS, 'survey', surveyOf(figure)),
          figures: [figure],
        })),
      ),
    }
  },
}
