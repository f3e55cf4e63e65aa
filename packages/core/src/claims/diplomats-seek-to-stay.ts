import { say } from '../sentence'
import { defineClaim, eventsShow, figuresSay, saidBy, statementsSay } from './define-claim'
import { byAgreement, byCases, byExtent, casesOf, confidenceAt, MANY_FROM } from './rules'
import { conductOf, rulesOn, STAFF_DATASETS, staffCounts, staffSentence } from './staff-abroad'

const ON_MISSIONS = ['mission-staff', 'diplomats']

/** Officials posted abroad try to stay: cases told to parliament make it so of some, their share of the posted of how many. */
export const diplomatsSeekToStay = defineClaim({
  id: 'diplomats-seek-to-stay',
  datasets: STAFF_DATASETS,
  check: (evidence) => {
    const counts = staffCounts(evidence)
    const latest = counts.at(-1)
    const share = latest?.share
    const { confirmed, disputed } = casesOf(conductOf(evidence, ON_MISSIONS))
    const some = byCases(confirmed.length, disputed.length)
    const counted = latest ? [staffSentence(latest)] : []
    const since = say(
      latest
        ? {
            en: 'No later count was found, so how many do so today, and whether more than before, is not known.',
            ur: 'اس کے بعد کی کوئی گنتی نہیں ملی، اس لیے آج کتنے لوگ ایسا کرتے ہیں، اور پہلے سے زیادہ یا نہیں، معلوم نہیں۔',
          }
        : {
            en: 'No count of staff who stayed abroad was found.',
            ur: 'بیرونِ ملک رہ جانے والے عملے کی کوئی گنتی نہیں ملی۔',
          },
    )
    const few = share !== undefined && share.value < MANY_FROM
    const said = evidence.records.statements.filter(({ topic }) =>
      ['diplomats-who-settle-abroad', 'mission-staff-who-do-not-return'].includes(topic),
    )
    return {
      verdict: byExtent(some, share),
      confidence: confidenceAt(
        counts.flatMap(({ away }) => away),
        saidBy(evidence),
      ),
      reasons: [...counted, since],
      supports: [
        ...(few ? [] : counted.map(figuresSay)),
        ...eventsShow([...confirmed, ...rulesOn(evidence, ['mission-staff'])]),
        ...statementsSay(said.filter(({ stance }) => stance === 'restrictive')),
      ],
      contradicts: [
        ...(few ? counted.map(figuresSay) : []),
        ...eventsShow(disputed),
        ...statementsSay(said.filter(({ stance }) => stance === 'explaining')),
      ],
      definitions: [
        {
          definition: { en: 'Some of them try to stay', ur: 'ان میں سے کچھ رہ جانے کی کوشش کرتے ہیں' },
          verdict: some,
          reason: say({
            en: 'That it happens is judged by cases, first by those of which the government itself has told.',
            ur: 'ایسا ہونے کا فیصلہ واقعات سے ہوتا ہے، سب سے پہلے ان سے جو خود حکومت نے بتائے۔',
          }),
        },
        ...(latest && share
          ? [
              {
                definition: { en: 'Many of them do', ur: 'ان میں سے بہت سے ایسا کرتے ہیں' },
                verdict: byAgreement([share.value >= MANY_FROM]),
                reason: staffSentence(latest),
              },
            ]
          : []),
      ],
      wouldChange: [
        {
          en: 'A yearly count of mission staff who did not return, by rank, with the number posted.',
          ur: 'واپس نہ آنے والے سفارتی عملے کی سالانہ گنتی، عہدے کے لحاظ سے، تعینات عملے کی تعداد کے ساتھ۔',
        },
        {
          en: 'A count of applications for residency by holders of diplomatic and official passports.',
          ur: 'سفارتی اور سرکاری پاسپورٹ رکھنے والوں کی رہائش کی درخواستوں کی گنتی۔',
        },
      ],
    }
  },
})
