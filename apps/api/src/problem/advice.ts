import type { ProblemKind } from './problem'

/** What a kind of problem means and what to do, in both languages. */
export const advice: Readonly<Record<ProblemKind, { readonly en: string; readonly ur: string }>> = {
  'unknown-id': {
    en: 'No dataset, metric, source, claim or record has this id. Take one from the list of its kind; nearest is the most similar.',
    ur: 'اس شناخت کا کوئی جدول، پیمانہ، ماخذ، دعویٰ یا ریکارڈ نہیں۔ اس قسم کی فہرست سے شناخت لیجیے؛ nearest سب سے ملتی جلتی ہے۔',
  },
  'missing-observation': {
    en: 'The codes and the period can be read, and nothing is published there. It is no zero. Ask the dataset for the periods that it has.',
    ur: 'کوڈ اور مدت درست ہیں، مگر وہاں کچھ شائع نہیں ہوا۔ یہ صفر نہیں ہے۔ جدول سے پوچھیے کہ اس میں کون سی مدتیں ہیں۔',
  },
  'unknown-code': {
    en: 'The code is not in the code list. Areas may be given as ISO alpha-3, alpha-2, M49 or UNHCR codes; /v1/codelists has all codes with their names.',
    ur: 'یہ کوڈ فہرست میں نہیں۔ علاقے ISO کے 3 یا 2 حروف، M49 یا UNHCR کے کوڈ سے دیے جا سکتے ہیں؛ تمام کوڈ اور نام /v1/codelists میں ہیں۔',
  },
  'unknown-column': {
    en: 'The dataset has no column, or component, of this name. accepted lists those that it has.',
    ur: 'جدول میں اس نام کا کوئی کالم نہیں۔ accepted میں موجود کالم درج ہیں۔',
  },
  'unknown-parameter': {
    en: 'Parameters that are not known are refused, so that a misspelt filter never widens an answer in silence. accepted lists those that the resource takes.',
    ur: 'نامعلوم پیرامیٹر قبول نہیں کیے جاتے تاکہ غلط لکھا ہوا فلٹر خاموشی سے جواب کو نہ پھیلائے۔ accepted میں قابلِ قبول پیرامیٹر درج ہیں۔',
  },
  'invalid-parameter': {
    en: 'field names the parameter, or the field of the body; value is what came, accepted what could be read.',
    ur: 'field پیرامیٹر کا نام ہے، value وہ جو آیا، اور accepted وہ جو پڑھا جا سکتا ہے۔',
  },
  'invalid-period': {
    en: 'Periods are written as 2024, 2024-Q3, 2024-07, 2024-07-15, FY2024-PK, AY2022-2023 or 2024-04/2025-03; ranges as 2015..2024, the earlier first.',
    ur: 'مدت یوں لکھی جاتی ہے: 2024، 2024-Q3، 2024-07، 2024-07-15، FY2024-PK، AY2022-2023 یا 2024-04/2025-03؛ دورانیہ 2015..2024، پہلی مدت پہلے۔',
  },
  'invalid-figure-id': {
    en: 'The id of a figure is the metric or dataset, a stroke, and its codes in key order with dots between, the period last: departure-rate/PAK.2024.',
    ur: 'عدد کی شناخت: پیمانہ یا جدول، ترچھی لکیر، پھر کوڈ نقطوں کے ساتھ، آخر میں مدت: departure-rate/PAK.2024۔',
  },
  'incomplete-key': {
    en: 'A code is missing. accepted names the dimensions that must be given.',
    ur: 'ایک کوڈ موجود نہیں۔ accepted میں وہ جہتیں درج ہیں جو دینا لازم ہیں۔',
  },
  'unlike-scopes': {
    en: 'The values count different things and are not held against each other. Choose one scope.',
    ur: 'یہ اعداد مختلف چیزیں گنتے ہیں، اس لیے ان کا باہم موازنہ نہیں ہوتا۔ ایک ہی دائرہ منتخب کیجیے۔',
  },
  'unlike-periods': {
    en: 'The periods are of different length or kind. Compare years with years of the same calendar.',
    ur: 'مدتیں مختلف طوالت یا قسم کی ہیں۔ ایک ہی کیلنڈر کے سالوں کا موازنہ کیجیے۔',
  },
  'unlike-units': {
    en: 'The values have units that measure different things. Filter by unit, or group by it.',
    ur: 'اعداد کی اکائیاں مختلف چیزیں ناپتی ہیں۔ اکائی کے لحاظ سے چھانٹیے یا گروہ بنائیے۔',
  },
  'unlike-measures': {
    en: 'The rows are of different measures. Filter by the measure, or group by it.',
    ur: 'سطریں مختلف پیمانوں کی ہیں۔ پیمانے کے لحاظ سے چھانٹیے یا گروہ بنائیے۔',
  },
  'not-additive': {
    en: 'Adding these values up would say something untrue, as with shares, scores and stocks of several years.',
    ur: 'ان اعداد کو جمع کرنا درست نہ ہو گا، جیسے حصے، اسکور یا کئی سالوں میں مقیم افراد کی تعداد۔',
  },
  'double-count': {
    en: 'The selection has a whole beside its parts. Filter to one level.',
    ur: 'انتخاب میں کل بھی ہے اور اس کے حصے بھی۔ ایک ہی سطح منتخب کیجیے۔',
  },
  'invalid-query': {
    en: 'The parts of the query do not fit together. detail says which, and accepted what fits.',
    ur: 'سوال کے حصے ایک دوسرے سے نہیں ملتے۔ detail بتاتا ہے کون سا، اور accepted کہ کیا درست ہے۔',
  },
  'division-by-zero': {
    en: 'The denominator is zero, so that the rate or share is not defined.',
    ur: 'نسب نما صفر ہے، اس لیے شرح یا حصہ متعین نہیں۔',
  },
  gone: {
    en: 'A release removed what stood here. removed has its last row and the release; nearest the id under which it stands now, if it was moved.',
    ur: 'ایک اشاعت نے اسے نکال دیا۔ removed میں آخری سطر اور وہ اشاعت ہے؛ اگر منتقل ہوا تو nearest اس کی موجودہ شناخت ہے۔',
  },
  'not-found': {
    en: 'No resource has this address. /v1 lists what there is; addresses have no stroke at the end.',
    ur: 'اس پتے پر کچھ نہیں۔ /v1 میں سب درج ہے؛ پتے کے آخر میں ترچھی لکیر نہیں ہوتی۔',
  },
  'method-not-allowed': {
    en: 'The resource does not take this method. The Allow header names those that it takes.',
    ur: 'یہ طریقہ یہاں قبول نہیں۔ Allow میں قابلِ قبول طریقے درج ہیں۔',
  },
  'body-too-large': {
    en: 'The body is longer than this resource reads. Ask less at once.',
    ur: 'درخواست کا متن حد سے لمبا ہے۔ ایک بار میں کم پوچھیے۔',
  },
  'content-too-large': {
    en: 'The body is longer than the service reads. Ask less at once.',
    ur: 'درخواست کا متن سروس کی حد سے لمبا ہے۔ ایک بار میں کم پوچھیے۔',
  },
  'unsupported-media-type': {
    en: 'Bodies are read as JSON: send Content-Type: application/json.',
    ur: 'متن JSON میں پڑھا جاتا ہے: Content-Type: application/json بھیجیے۔',
  },
  'not-acceptable': {
    en: 'The resource has no such form. accepted lists the forms that it has; the suffix, format= and Accept choose among them.',
    ur: 'اس کی ایسی کوئی شکل نہیں۔ accepted میں دستیاب شکلیں درج ہیں؛ لاحقہ، format= یا Accept سے منتخب کیجیے۔',
  },
  'not-a-cube': {
    en: 'The format holds one value a cell, and the answer has several. Choose another format, or leave out rivals.',
    ur: 'اس شکل میں ہر خانے کا ایک عدد ہوتا ہے اور جواب میں کئی ہیں۔ دوسری شکل منتخب کیجیے۔',
  },
  'not-described': {
    en: 'Too little is known of it for a description in this form; the JSON has what is known.',
    ur: 'اس شکل میں بیان کے لیے معلومات کم ہیں؛ جو معلوم ہے وہ JSON میں ہے۔',
  },
  'too-large': {
    en: 'One message would have more observations than are sent. Ask for a key, or in parts with offset and limit.',
    ur: 'ایک پیغام میں حد سے زیادہ مشاہدات ہوں گے۔ کلید دیجیے، یا offset اور limit سے حصوں میں لیجیے۔',
  },
  'not-implemented': {
    en: 'The SDMX standard has it, and this service does not. accepted lists what it has.',
    ur: 'یہ SDMX معیار میں ہے مگر اس سروس میں نہیں۔ accepted میں دستیاب چیزیں درج ہیں۔',
  },
  'quota-exceeded': {
    en: 'The requests of this window are used up. Retry-After says after how many seconds to come again.',
    ur: 'اس دورانیے کی درخواستیں پوری ہو گئیں۔ Retry-After بتاتا ہے کہ کتنے سیکنڈ بعد دوبارہ آئیں۔',
  },
  'out-of-time': {
    en: 'The answer took longer than is waited for. Ask again, or for less.',
    ur: 'جواب میں حد سے زیادہ وقت لگا۔ دوبارہ پوچھیے، یا کم پوچھیے۔',
  },
  internal: {
    en: 'The fault is ours. Ask again; if it stays, report it with the X-Request-Id of the answer.',
    ur: 'خرابی ہماری طرف ہے۔ دوبارہ پوچھیے؛ اگر برقرار رہے تو جواب کا X-Request-Id ساتھ بھیجیے۔',
  },
}
