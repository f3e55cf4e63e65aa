import { say } from '../sentence'
import { defineClaim, eventsShow, figuresSay, opinion, statementsSay } from './define-claim'
import { casesOf } from './rules'
import { conductOf, STAFF_DATASETS, staffCounts, staffSentence } from './staff-abroad'

/** An opinion on morals; what officials did, as far as it is counted, and how others explain it stand beside it. */
export const moralCollapse = defineClaim({
  id: 'moral-collapse',
  datasets: STAFF_DATASETS,
  check: (evidence) => {
    const counted = staffCounts(evidence).slice(-1).map(staffSentence)
    const { confirmed } = casesOf(
      conductOf(evidence, ['mission-staff', 'diplomats', 'parliament-staff', 'airline-crew']),
    )
    const explained = evidence.records.statements.filter(({ stance }) => stance === 'explaining')
    return opinion({
      reasons: [
        say({
          en: 'Whether conduct is a sign of moral collapse is a judgement that no record settles.',
          ur: 'کوئی طرزِ عمل اخلاقی زوال کی علامت ہے یا نہیں، یہ رائے ہے جسے کوئی ریکارڈ طے نہیں کرتا۔',
        }),
        ...counted,
        ...(explained.length > 0
          ? [
              say({
                en: 'Others explain the same conduct by a lack of opportunity at home and by the laws of the host.',
                ur: 'دوسرے لوگ اسی طرزِ عمل کی وجہ ملک میں مواقع کی کمی اور میزبان ملک کے قوانین بتاتے ہیں۔',
              }),
            ]
          : []),
      ],
      supports: eventsShow(confirmed),
      contradicts: [...counted.map(figuresSay), ...statementsSay(explained)],
    })
  },
})
