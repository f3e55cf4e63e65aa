import { say } from '../sentence'
import { defineClaim, eventsShow } from './define-claim'
import { strandOf, visaRules } from './grounds'
import { byCases, casesOf, confidenceOfCases } from './rules'

/** Police officers are refused visas: cases of it; limits that Pakistan itself sets on their travel are another thing. */
export const policeOfficersRefused = defineClaim({
  id: 'police-officers-refused',
  datasets: [],
  check: (evidence) => {
    const ofPolice = [
      ...strandOf(evidence, 'police', 'supports').filter(({ area }) => area !== 'PAK'),
      ...visaRules(evidence).filter(
        ({ affected, claim }) => claim !== 'police' && affected.includes('police'),
      ),
    ]
    const { confirmed, disputed } = casesOf(ofPolice)
    const atHome = evidence.records.events.filter(
      ({ area, affected, category }) =>
        area === 'PAK' && category === 'official-conduct' && affected.includes('police'),
    )
    const found = say(
      ofPolice.length > 0
        ? {
            en: 'Cases of police officers refused a visa are on record.',
            ur: 'پولیس افسروں کو ویزا نہ ملنے کے واقعات ریکارڈ پر ہیں۔',
          }
        : {
            en: 'No report of a police officer refused a visa was found, in English or in Urdu.',
            ur: 'پولیس افسر کو ویزا نہ ملنے کی کوئی رپورٹ نہیں ملی، نہ انگریزی میں نہ اردو میں۔',
          },
    )
    const limits = say({
      en: 'What is on record are limits that Pakistan itself sets on contacts and travel abroad of its police.',
      ur: 'ریکارڈ پر وہ حدود ہیں جو پاکستان خود اپنی پولیس کے بیرونی روابط اور سفر پر لگاتا ہے۔',
    })
    return {
      verdict: byCases(confirmed.length, disputed.length),
      confidence: confidenceOfCases(confirmed),
      reasons: [found, ...(atHome.length > 0 ? [limits] : [])],
      supports: eventsShow(ofPolice.filter((event) => !disputed.includes(event))),
      contradicts: eventsShow([...disputed, ...atHome]),
      definitions: [],
      wouldChange: [
        {
          en: 'A named case, or a statement of a police service or an embassy.',
          ur: 'کوئی نامزد واقعہ، یا پولیس کے کسی ادارے یا سفارت خانے کا بیان۔',
        },
      ],
    }
  },
})
