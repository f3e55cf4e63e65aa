import { say } from '../sentence'
import { defineClaim, eventsShow, figuresSay, opinion } from './define-claim'
import { casesOf } from './rules'
import { conductOf, registerSentence, STAFF_DATASETS, staffCounts, staffSentence } from './staff-abroad'

/** An opinion on which sign is the gravest; the count of staff who stayed and the register stand beside it. */
export const diplomatsMostAlarmingSign = defineClaim({
  id: 'diplomats-most-alarming-sign',
  datasets: STAFF_DATASETS,
  check: (evidence) => {
    const counted = staffCounts(evidence).slice(-1).map(staffSentence)
    const register = registerSentence(evidence)
    const { confirmed } = casesOf(conductOf(evidence, ['mission-staff', 'diplomats', 'parliament-staff']))
    return opinion({
      reasons: [
        say({
          en: 'Which sign alarms most is a judgement; the numbers beside it say only how many there are of each.',
          ur: 'کون سی علامت سب سے تشویش ناک ہے، یہ رائے ہے؛ ساتھ دیے گئے اعداد صرف یہ بتاتے ہیں کہ کون کتنے ہیں۔',
        }),
        ...counted,
        ...register,
      ],
      supports: eventsShow(confirmed),
      contradicts: [...counted, ...register].map(figuresSay),
    })
  },
})
