import type { SectionDefinition } from '../section'
import { tell } from '../tell'

/** What nobody counts, and what counting it would settle. */
export const notKnown: SectionDefinition = {
  id: 'not-known',
  heading: { en: 'What is not known', ur: 'جو معلوم نہیں' },
  claims: [],
  datasets: [],
  tell: () => ({
    sentences: [
      ...tell({
        en: 'Nobody publishes how many return, for what reason and after how long. A yearly count would settle whether those who leave are lost or on loan.',
        ur: 'کوئی شائع نہیں کرتا کہ کتنے لوگ، کس وجہ سے اور کتنے عرصے بعد واپس آتے ہیں۔ سالانہ گنتی طے کر دیتی کہ جانے والے کھو گئے یا کچھ مدت کے لیے گئے۔',
      }),
      ...tell({
        en: 'No survey puts the same question about leaving every year. One that did would show whether the wish grows.',
        ur: 'کوئی سروے ہر سال جانے کے بارے میں ایک ہی سوال نہیں پوچھتا۔ ایسا سروے دکھا دیتا کہ خواہش بڑھتی ہے یا نہیں۔',
      }),
      ...tell({
        en: 'Students, families and settlers are counted only where they arrive. Exits by purpose at home would put them beside the workers.',
        ur: 'طلبہ، خاندان اور بسنے والے صرف وہاں گنے جاتے ہیں جہاں وہ پہنچتے ہیں۔ ملک سے روانگی مقصد کے لحاظ سے گنی جائے تو وہ کارکنوں کے برابر آ جائیں۔',
      }),
    ],
  }),
}
