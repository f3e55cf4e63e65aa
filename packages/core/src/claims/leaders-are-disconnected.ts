import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { comparePeriods } from '../period'
import { say } from '../sentence'
import { defineClaim, figuresSay, opinion, statementsSay } from './define-claim'

const LEAVING = [
  'people-wanting-to-leave',
  'survey-on-wanting-to-leave',
  'brain-drain',
  'overseas-pakistanis',
  'firms-moving-to-dubai',
]

/** What the latest survey of the public found on wanting to leave. */
const latestWish = (evidence: Evidence): Figure | undefined =>
  readWhere(evidence, 'aspiration-surveys', {
    country: 'PAK',
    measure: 'want-to-leave',
    breakdown: 'total',
    group: 'total',
    unit: 'percent',
  })
    .sort((a, b) => comparePeriods(a.period, b.period))
    .at(-1)

/** An opinion on the distance of leaders from people; what leaders say and what people answer stand beside it. */
export const leadersAreDisconnected = defineClaim({
  id: 'leaders-are-disconnected',
  datasets: ['aspiration-surveys'],
  check: (evidence) => {
    const wish = latestWish(evidence)
    const answer = wish
      ? [
          say(
            {
              en: 'In a survey of {wish:period}, {wish} of those asked wished to leave.',
              ur: '{wish:period} کے ایک سروے میں {wish} جواب دہندگان جانا چاہتے تھے۔',
            },
            { wish },
          ),
        ]
      : []
    const said = evidence.records.statements.filter(({ topic }) => LEAVING.includes(topic))
    const of = (...stances: readonly string[]) =>
      statementsSay(said.filter(({ stance }) => stances.includes(stance)))
    return opinion({
      reasons: [
        say({
          en: 'How far leaders are from people is a judgement; on record are what they say of those who leave and what people answer in surveys.',
          ur: 'حکمران عوام سے کتنے دور ہیں، یہ رائے ہے؛ ریکارڈ پر یہ ہے کہ وہ جانے والوں کے بارے میں کیا کہتے ہیں اور لوگ سروے میں کیا جواب دیتے ہیں۔',
        }),
        ...answer,
      ],
      supports: [...answer.map(figuresSay), ...of('dismissive', 'positive-framing')],
      contradicts: of('concerned', 'acknowledging'),
    })
  },
})
