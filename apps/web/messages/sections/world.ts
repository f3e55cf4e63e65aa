import type { Widened } from '../widened'

/** Maps of the world. */
export const en = {
  links: 'Countries and territories, each a link to its page',
  tableCaption: 'Countries and territories with their values',
  range: '{low} to {high}',
  missing: 'not published',
  dotted: 'disputed line',
  classes: 'The classes hold equally many countries each (quantiles), so they differ in width.',
  disputed:
    'Dotted lines are disputed: they show where control ends today and take no position on the final status of Jammu and Kashmir or of any other area.',
  summary: '{count} countries and territories have a value. The highest are {largest}.',
  measures: {
    departures: {
      title: '{name} received most: {value} registered departures in {period}',
      subtitle: 'Registered labour departures from Pakistan by destination, persons, {period}',
      note: 'Registrations for work abroad, not all who leave.',
    },
    stock: {
      title: 'Most live in {name}: {value} in {period}',
      subtitle: 'People born in Pakistan by country of residence, persons, latest estimate for each',
      note: 'The year differs by country and stands in the table.',
    },
    refusal: {
      title: 'Refusal was highest in {name}: {value} in {period}',
      subtitle:
        'Schengen short-stay visas refused per hundred decisions, by country of application, {period}; countries with {least} decisions or more',
      note: 'Counted where the application was made, not by nationality.',
    },
  },
  mobility: {
    heading: 'Country by country',
    title: 'What each country asks of holders of a Pakistani passport',
    subtitle: 'Requirement for entry, Passport Index, {date}',
    note: 'An electronic visa is asked for before travel and can be refused.',
    summary: 'By requirement: {counts}.',
    countOf: '{requirement}: {count}',
    requirement: 'Requirement',
    home: 'Pakistan',
    table: 'All rows of this table',
  },
}

export const ur: Widened<typeof en> = {
  links: 'ممالک اور علاقے، ہر ایک اپنے صفحے کا ربط',
  tableCaption: 'ممالک اور علاقے، اپنے اعداد کے ساتھ',
  range: '{low} تا {high}',
  missing: 'شائع نہیں ہوا',
  dotted: 'متنازع خط',
  classes: 'ہر درجے میں برابر تعداد میں ممالک ہیں (کوانٹائل)، اس لیے درجوں کی چوڑائی مختلف ہے۔',
  disputed:
    'نقطہ دار خطوط متنازع ہیں: یہ دکھاتے ہیں کہ آج عملی اختیار کہاں ختم ہوتا ہے، اور جموں و کشمیر یا کسی دوسرے علاقے کی حتمی حیثیت پر کوئی موقف نہیں رکھتے۔',
  summary: '{count} ممالک اور علاقوں کا عدد موجود ہے۔ سب سے زیادہ: {largest}۔',
  measures: {
    departures: {
      title: 'سب سے زیادہ لوگ {name} گئے: {period} میں {value} رجسٹرڈ روانگیاں',
      subtitle: 'پاکستان سے منزل کے لحاظ سے رجسٹرڈ روانگی، افراد، {period}',
      note: 'بیرونِ ملک کام کے اندراج، تمام جانے والے نہیں۔',
    },
    stock: {
      title: 'سب سے زیادہ {name} میں مقیم ہیں: {period} میں {value}',
      subtitle: 'پاکستان میں پیدا ہونے والے، ملکِ رہائش کے لحاظ سے، افراد، ہر ملک کا تازہ ترین تخمینہ',
      note: 'سال ہر ملک کا الگ ہے اور جدول میں درج ہے۔',
    },
    refusal: {
      title: 'انکار سب سے زیادہ {name} میں ہوا: {period} میں {value}',
      subtitle:
        'شینگن کے مختصر قیام کے ویزوں سے انکار، ہر سو فیصلوں میں، درخواست کے ملک کے لحاظ سے، {period}؛ وہ ممالک جہاں کم از کم {least} فیصلے ہوئے',
      note: 'گنتی درخواست کی جگہ کے لحاظ سے ہے، قومیت کے لحاظ سے نہیں۔',
    },
  },
  mobility: {
    heading: 'ملک بہ ملک',
    title: 'پاکستانی پاسپورٹ رکھنے والوں سے ہر ملک کیا مانگتا ہے',
    subtitle: 'داخلے کی شرط، پاسپورٹ انڈیکس، {date}',
    note: 'ای ویزا بھی سفر سے پہلے لینا پڑتا ہے اور اس سے انکار ہو سکتا ہے۔',
    summary: 'شرط کے لحاظ سے: {counts}۔',
    countOf: '{requirement}: {count}',
    requirement: 'شرط',
    home: 'پاکستان',
    table: 'اس جدول کی تمام سطریں',
  },
}
