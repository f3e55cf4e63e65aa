import { usNonimmigrantVisas } from '../metrics/doors'
import { say } from '../sentence'
import { defineClaim, eventsShow } from './define-claim'
import { distinctCases, strandOf } from './grounds'
import { changeOverDecade, readingOf } from './over-time'
import { asDefinitions, readingsThat } from './readings'
import { byCases, casesOf, confidenceOfCases } from './rules'
import { speaksOf } from './staff-abroad'
import { usVisasIssued } from './us-visas-issued'

// Entry refused in spite of a visa is another thing.
const VISA_REFUSED = /\brefuse[sd]? (\w+ )?visas?\b|\bvisas? (was |were )?refused\b/i

/** The class of visas for ambassadors, ministers and career diplomats. */
const HIGH_OFFICE = 'niv-a1'

/** Even senior officials are refused visas: cases by state and year, those that a government confirms against those disputed. */
export const seniorOfficialsRefused = defineClaim({
  id: 'senior-officials-refused',
  datasets: usNonimmigrantVisas.datasets,
  check: (evidence) => {
    const onRecord = strandOf(evidence, 'officials', 'supports').filter(({ area }) => area !== 'PAK')
    const refused = onRecord.filter((event) => speaksOf(event, VISA_REFUSED))
    const strict = casesOf(refused)
    const [named, denied] = [distinctCases(strict.confirmed), distinctCases(strict.disputed)]
    const wide = casesOf(onRecord)
    const [confirmed, disputed] = [distinctCases(wide.confirmed), distinctCases(wide.disputed)]
    const fewer = readingOf(
      {
        en: 'US visas issued to ambassadors, ministers and diplomats, families included',
        ur: 'سفیروں، وزیروں اور سفارت کاروں کو جاری امریکی ویزے، اہلِ خانہ سمیت',
      },
      { en: 'Fewer visas are issued to them than before', ur: 'انہیں پہلے سے کم ویزے جاری ہوتے ہیں' },
      changeOverDecade(usVisasIssued(evidence, HIGH_OFFICE)),
      ({ now, before }) => now.value < before.value,
    )
    const found = say(
      named.length > 0
        ? {
            en: 'A government confirms that senior officials were refused visas, in single cases.',
            ur: 'اعلیٰ افسروں کو ویزا نہ ملنے کی تصدیق ایک حکومت نے کی ہے، انفرادی واقعات میں۔',
          }
        : {
            en: 'No case of a senior official refused a visa is confirmed by a government.',
            ur: 'کسی اعلیٰ افسر کو ویزا نہ ملنے کے کسی واقعے کی کسی حکومت نے تصدیق نہیں کی۔',
          },
    )
    const around = say(
      confirmed.length > named.length
        ? {
            en: 'Others were turned back with a visa, got it too late, or lost an exemption.',
            ur: 'دیگر ویزا ہوتے ہوئے واپس بھیجے گئے، ویزا دیر سے ملا، یا استثنا کھو بیٹھے۔',
          }
        : {
            en: 'No other obstacle to their travel is confirmed.',
            ur: 'ان کے سفر میں کسی اور رکاوٹ کی تصدیق نہیں۔',
          },
    )
    return {
      verdict: byCases(named.length, denied.length),
      confidence: confidenceOfCases(named),
      reasons: [found, around, ...fewer.map(({ reason }) => reason)],
      supports: [
        ...eventsShow(
          strandOf(evidence, 'officials', 'supports').filter((event) => !wide.disputed.includes(event)),
        ),
        ...readingsThat(true, fewer),
      ],
      contradicts: [
        ...eventsShow([...wide.disputed, ...strandOf(evidence, 'officials', 'contradicts')]),
        ...readingsThat(false, fewer),
      ],
      definitions: [
        {
          definition: {
            en: 'Refused, turned back, kept waiting or stripped of an exemption',
            ur: 'انکار، واپسی، تاخیر یا استثنا کا خاتمہ',
          },
          verdict: byCases(confirmed.length, disputed.length),
          reason: around,
        },
        ...asDefinitions(fewer),
      ],
      wouldChange: [
        {
          en: 'Refusals of diplomatic and official passports, which no state publishes.',
          ur: 'سفارتی اور سرکاری پاسپورٹ پر انکار کے اعداد، جو کوئی ریاست شائع نہیں کرتی۔',
        },
      ],
    }
  },
})
