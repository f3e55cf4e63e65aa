import type { Evidence } from '../evidence'
import { parsePeriod } from '../period'
import type { Statement } from '../schema'
import { say } from '../sentence'
import { defineClaim, saidBy, statementsSay } from './define-claim'
import { atMost, byAttribution } from './rules'

const LEAVING = ['people-wanting-to-leave', 'brain-drain']

/** What people said while they were prime minister and no longer were when the article came out. */
function ofFormerPrimeMinisters(evidence: Evidence): Statement[] {
  const day = saidBy(evidence)
  const said = evidence.records.statements.filter(
    ({ office, period }) => /\bPrime Minister$/.test(office.en) && parsePeriod(period).start <= day,
  )
  const incumbent = said.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)?.speaker.en
  return said.filter(({ speaker }) => speaker.en !== incumbent)
}

/**
 * Whether a former prime minister said so, which is not whether it is so: remarks on record in that sense, and in those
 * words.
 */
export const formerPmDoesNotMatter = defineClaim({
  id: 'former-pm-does-not-matter',
  datasets: [],
  check: (evidence) => {
    const said = ofFormerPrimeMinisters(evidence).filter(({ topic }) => LEAVING.includes(topic))
    const remarks = said.filter(({ stance }) => stance === 'dismissive')
    const worded = remarks.filter(({ quote }) => /\b(does not|doesn['’]t) matter\b/i.test(quote))
    const speakers = remarks.map(({ speaker }) => speaker.en)
    const otherwise = said.filter(
      ({ stance, speaker }) => stance !== 'dismissive' && speakers.includes(speaker.en),
    )
    const inSense = say(
      remarks.length > 0
        ? {
            en: 'Remarks in this sense by former prime ministers are on record; the article does not say which of them is meant.',
            ur: 'اس مفہوم کی باتیں سابق وزرائے اعظم سے منسوب ریکارڈ پر ہیں؛ مضمون نہیں بتاتا کہ مراد کون ہے۔',
          }
        : {
            en: 'No remark in this sense by a former prime minister was found.',
            ur: 'کسی سابق وزیراعظم کی اس مفہوم کی کوئی بات نہیں ملی۔',
          },
    )
    const inWords = say(
      worded.length > 0
        ? {
            en: 'The words themselves are quoted.',
            ur: 'خود یہ الفاظ نقل ہوئے ہیں۔',
          }
        : {
            en: 'The words “does not matter”, and a reference to millions, were not found.',
            ur: '”فرق نہیں پڑتا“ کے الفاظ اور لاکھوں کا حوالہ نہیں ملا۔',
          },
    )
    const carried = (statements: readonly Statement[]): boolean =>
      statements.some(({ quote, sources }) => quote !== '' && sources.length > 1)
    return {
      verdict: worded.length > 0 ? byAttribution(worded) : atMost('mostly-supported', byAttribution(remarks)),
      confidence: carried(worded) ? 'high' : carried(remarks) ? 'medium' : 'low',
      reasons: [
        inSense,
        inWords,
        say({
          en: 'This rates whether it was said, not whether departures matter.',
          ur: 'یہاں یہ پرکھا گیا ہے کہ بات کہی گئی یا نہیں، یہ نہیں کہ جانے سے فرق پڑتا ہے یا نہیں۔',
        }),
      ],
      supports: statementsSay(remarks),
      contradicts: statementsSay(otherwise),
      definitions: [
        {
          definition: { en: 'In this sense', ur: 'اس مفہوم میں' },
          verdict: byAttribution(remarks),
          reason: inSense,
        },
        {
          definition: { en: 'In these words', ur: 'انہی الفاظ میں' },
          verdict: byAttribution(worded),
          reason: inWords,
        },
      ],
      wouldChange: [
        {
          en: 'A recording or transcript of the remark, or the name of the speaker.',
          ur: 'اس بات کی ریکارڈنگ یا متن، یا کہنے والے کا نام۔',
        },
      ],
    }
  },
})
