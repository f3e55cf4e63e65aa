import type { Evidence } from '../../evidence'
import { type Figure, readObservation, select } from '../../figure'
import type { LocalizedText } from '../../schema'
import type { MetricKey } from '../define-metric'

/** What each country counts, as far as the sources say; Pakistan registers workers before they leave for a job. */
const COUNTED: Readonly<Record<string, LocalizedText>> = {
  BGD: {
    en: 'Bangladesh: workers cleared for employment abroad, as the press quotes its Bureau; some years are rounded',
    ur: 'بنگلہ دیش: بیرونِ ملک ملازمت کے لیے کلیئر کیے گئے کارکن، جیسا اخبارات نے اس کے بیورو سے نقل کیا؛ کچھ سال گول اعداد میں ہیں',
  },
  IND: {
    en: 'India: clearances of passports that require them, for eighteen countries or the Gulf alone; most who leave need none',
    ur: 'بھارت: صرف ان پاسپورٹوں کی کلیئرنس جن پر لازم ہے، اٹھارہ ممالک یا صرف خلیج کے لیے؛ اکثر جانے والوں کو اس کی ضرورت نہیں',
  },
  LKA: {
    en: 'Sri Lanka: departures registered with its Bureau of Foreign Employment',
    ur: 'سری لنکا: اس کے بیورو آف فارن ایمپلائمنٹ میں رجسٹرڈ روانگی',
  },
  NPL: {
    en: 'Nepal: labour permits, renewals included',
    ur: 'نیپال: لیبر پرمٹ، تجدید شدہ پرمٹ بھی شامل',
  },
  PHL: {
    en: 'Philippines: deployed workers, seafarers and rehires included',
    ur: 'فلپائن: بھیجے گئے کارکن، ملاح اور دوبارہ بھرتی ہونے والے بھی شامل',
  },
}

/** What to know of any comparison with another country. */
export const COMPARATOR_CAVEATS: readonly LocalizedText[] = [
  {
    en: 'Each country counts by its own rules, which the note of the figure states: levels are not comparable, directions with care.',
    ur: 'ہر ملک اپنے قاعدے سے گنتا ہے، جو عدد کی وضاحت میں درج ہے: سطحیں قابلِ موازنہ نہیں، رجحان بھی احتیاط سے دیکھیں۔',
  },
  {
    en: 'Years are scattered, and figures are as quoted by the press and international bodies.',
    ur: 'سال بکھرے ہوئے ہیں، اور اعداد وہ ہیں جو اخبارات اور بین الاقوامی اداروں نے نقل کیے۔',
  },
]

/** Registered departures of a comparison country, with a note on what it counts. */
export function comparatorDepartures(evidence: Evidence, { origin = '', period = '' }: MetricKey): Figure {
  const figure = readObservation(evidence, 'comparator-departures-total', { origin, period })
  const counted = COUNTED[origin]
  return counted ? select(figure, counted) : figure
}
