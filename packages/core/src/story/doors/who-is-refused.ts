import type { Event } from '../../schema'
import { idsOf, isConfirmed } from '../records'
import type { SectionDefinition } from '../section'
import { tell, tellIf } from '../tell'

/** Officials, police officers and journalists at the counter. */
export const whoIsRefused: SectionDefinition = {
  id: 'who-is-refused',
  heading: { en: 'Officials, police, journalists', ur: 'افسر، پولیس، صحافی' },
  claims: ['senior-officials-refused', 'police-officers-refused', 'journalists-struggle-for-visas'],
  datasets: [],
  tell: (evidence) => {
    const strand = (name: string): Event[] => evidence.records.events.filter(({ claim }) => claim === name)
    const [officials, police, journalists] = [strand('officials'), strand('police'), strand('journalists')]
    const supported = (events: readonly Event[]): boolean =>
      events.some((event) => isConfirmed(event) && event.bearing === 'supports')
    const contradicted = (events: readonly Event[]): boolean =>
      events.some(({ bearing }) => bearing === 'contradicts')
    return {
      sentences: [
        ...tellIf(supported(officials), {
          en: 'Cases of senior officials and legislators refused a visa, or turned back with one, are confirmed.',
          ur: 'اعلیٰ افسروں اور ارکانِ پارلیمنٹ کو ویزے سے انکار، یا ویزا ہوتے ہوئے واپس بھیجے جانے کے واقعات تصدیق شدہ ہیں۔',
        }),
        ...tellIf(contradicted(officials), {
          en: 'Against that, holders of official passports were let in without a visa elsewhere.',
          ur: 'اس کے برعکس کہیں اور سرکاری پاسپورٹ والوں کو بغیر ویزے داخلہ ملا۔',
        }),
        ...tellIf(!supported(police), {
          en: 'No confirmed case of a police officer refused a visa was found.',
          ur: 'پولیس افسر کو ویزے سے انکار کا کوئی تصدیق شدہ واقعہ نہیں ملا۔',
        }),
        ...tellIf(supported(police), {
          en: 'Confirmed cases of police officers refused a visa are on record.',
          ur: 'پولیس افسروں کو ویزے سے انکار کے تصدیق شدہ واقعات ریکارڈ پر ہیں۔',
        }),
        ...tellIf(supported(journalists), {
          en: 'Journalists have met harder rules; in none of those on record is the overstay of colleagues the reason given.',
          ur: 'صحافیوں کو سخت قواعد کا سامنا ہوا ہے؛ جو ریکارڈ پر ہیں ان میں سے کسی میں ساتھیوں کے زائد قیام کو وجہ نہیں بتایا گیا۔',
        }),
        ...tell({
          en: 'No state publishes refusals by profession, so cases are all there is.',
          ur: 'کوئی ریاست پیشے کے لحاظ سے انکار شائع نہیں کرتی، اس لیے صرف واقعات ہی موجود ہیں۔',
        }),
      ],
      events: idsOf([...officials, ...police, ...journalists]),
    }
  },
}
