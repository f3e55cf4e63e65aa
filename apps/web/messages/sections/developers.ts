import type { Widened } from '../widened'

export const en = {
  title: 'For developers',
  lead: 'The same figures, with the same evidence, as a library, as an API, and as files. What you see below is computed while this page is made.',
  back: 'The data',
  library: 'The library',
  libraryText:
    'Typed datasets, derived measures and claims for Node, browsers and workers. The root entry holds no data; each dataset and each group of measures is an entry of its own.',
  install: 'Install',
  code: 'A number with its evidence',
  output: 'It prints',
  tables: 'A table, typed',
  tablesText: 'Codes are types: a place that the table does not have does not compile.',
  claims: 'A claim, computed',
  api: 'The API',
  apiText:
    'Read-only, without keys. Every answer has the figure id and the sources; a mistake in a request names the field, the value and what would have been accepted.',
  apiDocs: 'All operations',
  apiSchema: 'The OpenAPI document',
  requests: 'Requests to try',
  request: {
    observations: 'Observations, filtered by the names of the dimensions',
    figure: 'One figure with its lineage',
    claim: 'A claim with its verdict and evidence',
    place: 'What is known of a place',
    search: 'Search in both languages',
  },
  ids: 'Ids that stay',
  idsText:
    'A figure is named by its table or measure, the codes of its dimensions, and its period. The id is the same in the library, in the API, in an address of this site, and in a citation.',
  versions: 'Versions',
  versionsText:
    'The edition names the month of the data; the data version is a digest of every table: equal versions hold equal figures.',
  asOf: 'What was known when',
  asOfText: 'The evidence can be read as of a day: only what was published by then answers.',
}

export const ur: Widened<typeof en> = {
  title: 'ڈیولپرز کے لیے',
  lead: 'وہی اعداد، انہی شواہد کے ساتھ، لائبریری، اے پی آئی اور فائلوں کی صورت میں۔ نیچے جو کچھ ہے وہ اسی صفحے کے بنتے وقت چلا کر نکالا گیا ہے۔',
  back: 'اعداد و شمار',
  library: 'لائبریری',
  libraryText:
    'نوڈ، براؤزر اور ورکرز کے لیے ٹائپ شدہ جدول، اخذ کردہ پیمانے اور دعوے۔ لائبریری کے مرکزی حصے میں کوئی اعداد نہیں؛ ہر جدول اور پیمانوں کا ہر گروہ الگ سے منگوایا جاتا ہے۔',
  install: 'تنصیب',
  code: 'ایک عدد، شواہد سمیت',
  output: 'یہ چھپتا ہے',
  tables: 'ایک ٹائپ شدہ جدول',
  tablesText: 'کوڈ ٹائپ ہیں: جو مقام جدول میں نہیں وہ کمپائل نہیں ہوتا۔',
  claims: 'ایک دعوے کا فیصلہ، حساب سے',
  api: 'اے پی آئی',
  apiText:
    'صرف پڑھنے کے لیے، بغیر کسی کلید کے۔ ہر جواب میں عدد کی شناخت اور ماخذ ہوتے ہیں؛ درخواست غلط ہو تو جواب بتاتا ہے کہ کس فیلڈ میں کیا لکھا گیا اور کیا قبول ہوتا۔',
  apiDocs: 'تمام درخواستیں',
  apiSchema: 'اوپن اے پی آئی دستاویز',
  requests: 'آزمانے کی درخواستیں',
  request: {
    observations: 'مشاہدات، جہتوں کے نام سے چھانٹے ہوئے',
    figure: 'ایک عدد اپنے شجرے کے ساتھ',
    claim: 'ایک دعویٰ، فیصلے اور شواہد سمیت',
    place: 'ایک مقام کے بارے میں معلوم باتیں',
    search: 'دونوں زبانوں میں تلاش',
  },
  ids: 'قائم رہنے والی شناختیں',
  idsText:
    'عدد کا نام اس کے جدول یا پیمانے، جہتوں کے کوڈ اور مدت سے بنتا ہے۔ یہی شناخت لائبریری، اے پی آئی، اس سائٹ کے پتے اور حوالے میں ہے۔',
  versions: 'نسخے',
  versionsText:
    'ایڈیشن اعداد کا مہینہ بتاتا ہے؛ اعداد کا نسخہ تمام جدولوں کا ہیش ہے: نسخہ ایک ہو تو اعداد بھی ایک ہیں۔',
  asOf: 'کب کیا معلوم تھا',
  asOfText:
    'شواہد کسی بھی دن کے لحاظ سے پڑھے جا سکتے ہیں: تب صرف وہی اعداد آتے ہیں جو اُس دن تک شائع ہو چکے تھے۔',
}
