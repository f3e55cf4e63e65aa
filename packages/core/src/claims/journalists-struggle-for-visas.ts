import { usNonimmigrantVisas } from '../metrics/doors'
import { say } from '../sentence'
import { defineClaim, eventsShow } from './define-claim'
import { groundsOf, namesOf, OVERSTAYING, strandOf } from './grounds'
import { changeOverDecade, readingOf } from './over-time'
import { asDefinitions, readingsThat } from './readings'
import { byAgreement, byAssociation, byCases, casesOf } from './rules'
import { usVisasIssued } from './us-visas-issued'

/** The class of visas for the media. */
const MEDIA = 'niv-i'

/**
 * Journalists are refused because colleagues overstayed: which grounds are told of the cases. That a ground is not told
 * of does not refute it, so the verdict stays between misleading and mixed.
 */
export const journalistsStruggleForVisas = defineClaim({
  id: 'journalists-struggle-for-visas',
  datasets: usNonimmigrantVisas.datasets,
  check: (evidence) => {
    const cases = strandOf(evidence, 'journalists', 'supports').filter(({ area }) => area !== 'PAK')
    const { confirmed, disputed } = casesOf(cases)
    const grounded = cases.filter((event) => groundsOf(event).length > 0)
    const overstaying = grounded.map((event) => groundsOf(event).includes(OVERSTAYING))
    const fewer = readingOf(
      {
        en: 'US visas issued to journalists, families included',
        ur: 'صحافیوں کو جاری امریکی ویزے، اہلِ خانہ سمیت',
      },
      { en: 'Fewer visas are issued to journalists', ur: 'صحافیوں کو کم ویزے جاری ہوتے ہیں' },
      changeOverDecade(usVisasIssued(evidence, MEDIA)),
      ({ now, before }) => now.value < before.value,
    )
    const names = namesOf(grounded.flatMap(groundsOf))
    const hard = say(
      cases.length > 0
        ? {
            en: 'Cases of journalists refused or held up are on record.',
            ur: 'صحافیوں کو انکار یا تاخیر کے واقعات ریکارڈ پر ہیں۔',
          }
        : {
            en: 'No case of a journalist refused a visa was found.',
            ur: 'کسی صحافی کو ویزا نہ ملنے کا کوئی واقعہ نہیں ملا۔',
          },
    )
    const ground = say(
      grounded.length > 0
        ? {
            en: `Grounds told of them: ${names.en}.`,
            ur: `ان کی بتائی گئی وجوہ: ${names.ur}۔`,
          }
        : {
            en: 'On which ground they were refused is not told.',
            ur: 'انکار کی وجہ نہیں بتائی گئی۔',
          },
    )
    const atHome = strandOf(evidence, 'journalists', 'contradicts')
    return {
      verdict: byAssociation(overstaying),
      // Few cases, of two or three states, stand for all embassies.
      confidence: 'low',
      reasons: [hard, ground, ...fewer.map(({ reason }) => reason)],
      supports: [
        ...eventsShow(cases.filter((event) => groundsOf(event).includes(OVERSTAYING))),
        ...readingsThat(true, fewer),
      ],
      contradicts: [
        ...eventsShow([...cases.filter((event) => !groundsOf(event).includes(OVERSTAYING)), ...atHome]),
        ...readingsThat(false, fewer),
      ],
      definitions: [
        {
          definition: { en: 'Journalists find it hard to get visas', ur: 'صحافیوں کو ویزے مشکل سے ملتے ہیں' },
          verdict: byCases(confirmed.length, disputed.length),
          reason: hard,
        },
        {
          definition: {
            en: 'The ground that is told is overstaying colleagues',
            ur: 'بتائی گئی وجہ ساتھیوں کا مدت سے زیادہ قیام ہے',
          },
          verdict: byAgreement(overstaying),
          reason: ground,
        },
        ...asDefinitions(fewer),
      ],
      wouldChange: [
        {
          en: 'Refusals by profession, or a statement of an embassy or a press body on their ground.',
          ur: 'پیشے کے لحاظ سے انکار، یا وجہ پر کسی سفارت خانے یا صحافتی تنظیم کا بیان۔',
        },
      ],
    }
  },
})
