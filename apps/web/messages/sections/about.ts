import type { Widened } from '../widened'

export const en = {
  title: 'About',
  lead: 'Exodus gathers what is published on who leaves Pakistan, in what numbers and why, so that anyone can check what is said about it.',
  back: 'The story',
  why: 'Why it exists',
  whyText:
    'Claims on leaving Pakistan are made daily, and the figures behind them are hard to find, count different things, and contradict each other. This site starts from one opinion article and its claims. Each claim is computed from data, and shown with the evidence for and against it.',
  theClaims: 'The article and its claims',
  independence: 'Independence',
  independenceText:
    'Exodus takes no side in politics and recommends nothing. It is run by no government, party or company, carries no advertising and asks for no money. Words are chosen to be neutral; where a word is disputed, the definition is given instead.',
  evidence: 'What counts as evidence',
  evidenceText:
    'Figures published by an office, an organisation, a survey or the press, each with its source. No value is invented, remembered or filled in between two others. What is not published is shown as missing.',
  corrections: 'Corrections',
  correctionsText:
    'Report an error with the id of the number, the value you expect, and the source that gives it. A wrong copy is corrected. A source that says something else is added beside the value in use. Each correction is a release of its dataset, and the release says what changed.',
  correctionsHow: 'How corrections are made',
  changes: 'What has changed',
  contact: 'Contact',
  contactText:
    'Through the repository of the project: open an issue for data, claims, translations and the site; a private report for security.',
  licence: 'Licence and reuse',
  licenceText:
    'Code is under the MIT licence. Tables are under CC BY or the licence of their source, as each dataset says. Charts, claims and figures may be reused with a citation; every panel and page has one to copy.',
  privacy: 'Privacy',
  privacyText:
    'No cookies, no counting of visitors, nothing loaded from elsewhere. Your choice of light or dark stays in your browser.',
  sourceCount: 'Sources',
  datasetCount: 'Datasets',
  claimCount: 'Claims assessed',
  edition: 'Edition',
}

export const ur: Widened<typeof en> = {
  title: 'تعارف',
  lead: 'خروج میں وہ سب جمع ہے جو اس بارے میں شائع ہوا کہ پاکستان سے کون، کتنے اور کیوں جاتے ہیں، تاکہ ہر کوئی کہی ہوئی بات پرکھ سکے۔',
  back: 'کہانی',
  why: 'یہ کیوں ہے',
  whyText:
    'پاکستان چھوڑنے کے بارے میں روز دعوے ہوتے ہیں، اور ان کے پیچھے کے اعداد مشکل سے ملتے ہیں، الگ الگ چیزیں گنتے ہیں اور ایک دوسرے سے ٹکراتے ہیں۔ یہ سائٹ ایک رائے پر مبنی مضمون اور اس کے دعووں سے شروع ہوتی ہے۔ ہر دعویٰ اعداد سے پرکھا جاتا ہے اور اس کے حق اور خلاف شواہد ساتھ دکھائے جاتے ہیں۔',
  theClaims: 'مضمون اور اس کے دعوے',
  independence: 'غیر جانب داری',
  independenceText:
    'خروج سیاست میں کسی کا ساتھ نہیں دیتا اور کوئی سفارش نہیں کرتا۔ اسے کوئی حکومت، جماعت یا کمپنی نہیں چلاتی، اس پر اشتہار نہیں اور یہ پیسے نہیں مانگتا۔ الفاظ غیر جانب دار رکھے گئے ہیں؛ جہاں لفظ متنازع ہو وہاں تعریف دی گئی ہے۔',
  evidence: 'ثبوت کسے کہتے ہیں',
  evidenceText:
    'کسی دفتر، ادارے، سروے یا اخبارات کے شائع کردہ اعداد، ہر ایک اپنے ماخذ کے ساتھ۔ کوئی عدد گھڑا، یاد سے لکھا یا دو اعداد کے بیچ بھرا نہیں گیا۔ جو شائع نہیں ہوا وہ غیر موجود دکھایا جاتا ہے۔',
  corrections: 'تصحیح',
  correctionsText:
    'غلطی کی اطلاع عدد کی شناخت، متوقع عدد اور اس کے ماخذ کے ساتھ دیں۔ غلط نقل درست کی جاتی ہے۔ جو ماخذ کچھ اور کہے وہ زیرِ استعمال عدد کے ساتھ رکھا جاتا ہے۔ ہر تصحیح اپنے جدول کی نئی اشاعت ہے، اور اشاعت بتاتی ہے کہ کیا بدلا۔',
  correctionsHow: 'تصحیح کیسے ہوتی ہے',
  changes: 'کیا بدلا ہے',
  contact: 'رابطہ',
  contactText:
    'منصوبے کے عوامی ذخیرے (ریپازٹری) کے ذریعے: اعداد، دعووں، ترجمے اور سائٹ کے بارے میں سب کے سامنے لکھیں؛ سکیورٹی کے مسئلے کی اطلاع نجی طور پر دیں۔',
  licence: 'لائسنس اور استعمال',
  licenceText:
    'کوڈ ایم آئی ٹی لائسنس کے تحت ہے۔ جدول CC BY یا اپنے ماخذ کے لائسنس کے تحت ہیں، جیسا ہر جدول پر لکھا ہے۔ چارٹ، دعوے اور اعداد حوالے کے ساتھ دوبارہ استعمال کیے جا سکتے ہیں؛ ہر عدد اور ہر صفحے پر نقل کرنے کو حوالہ موجود ہے۔',
  privacy: 'رازداری',
  privacyText:
    'نہ کوکیز ہیں، نہ دیکھنے والوں کی گنتی ہوتی ہے، نہ کہیں اور سے کچھ منگوایا جاتا ہے۔ روشن یا تاریک کا انتخاب آپ کے براؤزر ہی میں رہتا ہے۔',
  sourceCount: 'ماخذ',
  datasetCount: 'جدول',
  claimCount: 'پرکھے گئے دعوے',
  edition: 'ایڈیشن',
}
