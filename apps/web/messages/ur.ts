import type { Messages } from './en'
import { ur as about } from './sections/about'
import { ur as changes } from './sections/changes'
import { ur as claims } from './sections/claims'
import { ur as compare } from './sections/compare'
import { ur as developers } from './sections/developers'
import { ur as directory } from './sections/directory'
import { ur as districts } from './sections/districts'
import { ur as explore } from './sections/explore'
import { ur as groups } from './sections/groups'
import { ur as next } from './sections/next'
import { ur as passport } from './sections/passport'
import { ur as places } from './sections/places'
import { ur as professions } from './sections/professions'
import { ur as profile } from './sections/profile'
import { ur as search } from './sections/search'
import { ur as sourcePages } from './sections/source-pages'
import { ur as story } from './sections/story'
import { ur as subjects } from './sections/subjects'
import { ur as timeline } from './sections/timeline'
import { ur as visas } from './sections/visas'
import { ur as wholeTable } from './sections/whole-table'
import { ur as world } from './sections/world'
import { ur as years } from './sections/years'

/** Urdu texts; the same keys and the same `{names}` as in English. */
export const ur: Messages = {
  site: {
    name: 'خروج',
    tagline: 'پاکستان سے کون جا رہا ہے، کتنی تعداد میں، اور کیوں',
    description:
      'پاکستان سے نقلِ مکانی کے شواہد۔ ہر عدد کھلتا ہے: اس کا فارمولا، وہ شائع شدہ سطر جس سے وہ لیا گیا، ماخذ، اور دوسرے ماخذوں کے متبادل اعداد۔',
  },
  nav: {
    label: 'مرکزی فہرست',
    home: 'کہانی',
    data: 'اعداد و شمار',
    methods: 'طریقِ کار',
    trail: 'یہ صفحہ کہاں ہے',
    skip: 'متن پر جائیں',
    language: 'English',
    languageHint: 'یہ صفحہ انگریزی میں پڑھیں',
    theme: 'روشن یا تاریک رنگ چنیں',
  },
  footer: {
    edition: 'ایڈیشن {edition}، اعداد کا نسخہ {version}',
    licence: 'کوڈ ایم آئی ٹی لائسنس کے تحت ہے۔ اعداد و شمار CC BY کے تحت ہیں، یا جیسا جدول میں درج ہو۔',
    corrections: 'غلطی نظر آئی؟ تصحیح کا خیرمقدم ہے؛ ہر تصحیح اُس خانے کے ساتھ درج کی جاتی ہے جو بدلا گیا۔',
    correctionsLink: 'اطلاع دینے کا طریقہ',
    independence: 'آزاد اور غیر سرکاری۔ نہ اشتہار، نہ نگرانی، نہ کسی تیسرے فریق سے رابطہ۔',
    label: 'اس سائٹ کے بارے میں',
    api: 'اے پی آئی',
  },
  home: {
    title: '{year} میں {count} افراد نے ملازمت کے لیے پاکستان سے باہر جانے کا اندراج کرایا۔',
    definition:
      'یہ بیرونِ ملک ملازمت کے اندراجات ہیں، تمام جانے والے نہیں: طلبہ، اہلِ خانہ، مستقل آباد ہونے والے اور بے ضابطہ روانگیاں اس رجسٹر سے باہر ہیں، اور واپس آنے والے منہا نہیں کیے جاتے۔',
    scope: 'گنتی کا دائرہ: {scope}۔',
    scopes: {
      beoe: 'صرف بیورو آف امیگریشن',
      'beoe-oec': 'بیورو آف امیگریشن مع اوورسیز ایمپلائمنٹ کارپوریشن',
      unstated: 'ماخذ نے نہیں بتایا',
    },
    dotsTitle: 'ہر نقطہ ایک ہزار افراد ہے۔',
    dotsLatest: 'بھرے ہوئے: {year}۔',
    dotsRecord: 'خالی: ریکارڈ سال {year} میں جتنے اس سے زیادہ تھے۔',
    dotsSummary:
      '{year} کے لیے {filled} بھرے ہوئے نقطے اور ریکارڈ سال {record} تک {hollow} خالی نقطے؛ ہر نقطہ ایک ہزار افراد۔',
    dotsSummaryRecord: '{year} کے لیے {filled} نقطے، جو اب تک کا ریکارڈ سال ہے؛ ہر نقطہ ایک ہزار افراد۔',
    questionsTitle: 'تین سوال جو لوگ پوچھتے ہیں',
    recordQuestion: 'کیا یہ ریکارڈ ہے؟',
    recordYes: 'جی ہاں۔',
    recordYesText: '{first} کے بعد کسی سال {year} کے {count} سے زیادہ اندراج نہیں ہوئے۔',
    recordNo: 'نہیں۔',
    recordNoText: 'ریکارڈ {record} ہے جو {recordYear} میں بنا؛ {year} کا عدد {count} ہے۔',
    whereQuestion: 'وہ کہاں جاتے ہیں؟',
    whereAnswer: 'زیادہ تر {destination}۔',
    whereText:
      '{year} میں اندراج کرانے والوں کا {share} حصہ وہیں گیا۔ اس کے بعد {second} ہے، {secondShare} کے ساتھ۔',
    skillQuestion: 'کیا پڑھے لکھے لوگ جا رہے ہیں؟',
    skillMostlyNot: 'اس رجسٹر کے مطابق زیادہ تر نہیں۔',
    skillMostly: 'زیادہ تر، جی ہاں۔',
    skillText:
      '{year} کے اندراجات میں مہارت کے دو بالائی درجوں کا حصہ {share} تھا۔ جو تعلیم یافتہ لوگ پڑھنے یا مستقل رہنے جاتے ہیں وہ اس رجسٹر سے نہیں گزرتے۔',
    dataTitle: 'سب کچھ یہاں موجود ہے',
    dataText:
      '{sources} ماخذوں سے {rows} شائع شدہ سطروں کے {datasets} جدول۔ جہاں ماخذ متفق نہیں وہاں سب کے اعداد محفوظ ہیں۔',
    dataLink: 'اعداد و شمار دیکھیں',
    openTitle: 'ہر عدد کھلتا ہے',
    openText:
      'کسی بھی خط کشیدہ عدد کو دبائیں۔ وہ بتائے گا کہ کیا گنا گیا، اس کے پیچھے کون سا فارمولا ہے، کس شائع شدہ سطر سے لیا گیا، ماخذ کون ہے، اور دوسرے ماخذ کیا کہتے ہیں۔',
  },
  charts: {
    departuresSubtitle: 'رجسٹرڈ محنت کشوں کی سالانہ روانگی، افراد، پاکستان، {from} تا {to}',
    departuresNote:
      'محور کے نیچے کی پٹی بتاتی ہے کہ ہر سال کی گنتی میں کون سے ادارے شامل ہیں؛ جہاں یہ بدلتا ہے وہاں لکیر صرف نقطہ دار ہے۔ شائع شدہ وسیع ترین دائرہ دکھایا گیا ہے۔',
    break: 'تبدیلی',
    measured: '{measure}، {unit}',
    largestOnly: 'صرف سب سے بڑے دکھائے گئے ہیں؛ جدول میں سب ہیں۔',
    scopes: { beoe: 'صرف بیورو', 'beoe-oec': 'بیورو اور کارپوریشن', unstated: 'دائرہ درج نہیں' },
    source: 'ماخذ:',
    sources: 'ماخذ:',
    note: 'وضاحت:',
    table: 'جدول اور خلاصہ',
    tableOf: 'اس کے پیچھے کے اعداد: {title}',
    points: 'چارٹ کے نقطے؛ تیر والے بٹنوں سے چلیں، انٹر سے کھولیں',
    up: '{from} کے {first} سے بڑھ کر {to} میں {last}',
    down: '{from} کے {first} سے گھٹ کر {to} میں {last}',
    fromTo: '{from} میں {first}، {to} میں {last}',
    level: '{from} سے {to} تک {last} پر برقرار',
    leads: '{period} میں {name} سب سے آگے، {value}',
    seriesTitle: '{name}: {period} میں {value}',
    summaryLine:
      '{name}: {from} سے {to} تک {points} اعداد؛ کم ترین {min} ({minAt})، بلند ترین {max} ({maxAt})، تازہ ترین {last} ({to})۔',
    summaryMissing: 'شائع نہیں ہوئے: {periods}۔',
    summaryBreaks: 'سلسلہ یہاں ٹوٹتا ہے: {periods}۔',
    summaryRivals: '{count} مدتوں کے لیے دوسرے ماخذوں کے متبادل اعداد موجود ہیں۔',
    summaryBars: '{period} کے لیے {bars} پٹیاں، {first} ({max}) سے {last} ({min}) تک۔',
    keyRival: 'دوسرے ماخذ کا عدد',
    keyProvisional: 'عارضی',
    keyEstimate: 'تخمینہ',
    period: 'مدت',
    value: 'عدد',
    share: 'حصہ',
    scope: 'دائرہ',
    name: 'نام',
    rivals: 'متبادل اعداد',
    none: 'یہاں چارٹ نہیں بنایا گیا',
    noneFew: 'جدول میں ایک ہی قسم اور مدت کے اتنے اعداد نہیں کہ انہیں پہلو بہ پہلو رکھا جا سکے۔',
    noneUnlike: 'اس کے اعداد مختلف چیزوں کے بارے میں دعوے ہیں؛ پہلو بہ پہلو رکھنے سے غلط فہمی ہو گی۔',
  },
  data: {
    title: 'اعداد و شمار',
    lead: '{datasets} جدول، {rows} شائع شدہ سطریں، {sources} ماخذ۔ کوئی عدد گول نہیں کیا گیا، اور جہاں ماخذ متفق نہیں وہاں سب کے اعداد محفوظ ہیں۔',
    rows: '{count} سطریں',
    covers: '{from} تا {to}',
    topics: {
      departures: 'ملازمت کے لیے روانگی',
      occupations: 'پیشے اور مہارت',
      asylum: 'پناہ اور راستے',
      diaspora: 'بیرونِ ملک مقیم اور بھیجی گئی رقوم',
      visas: 'ویزے اور پاسپورٹ',
      drivers: 'اسباب اور جانے کی خواہش',
      claims: 'دعوے',
    },
    topicsLabel: 'موضوعات',
    quality: {
      official: 'سرکاری',
      survey: 'سروے',
      reported: 'رپورٹ شدہ',
      provisional: 'عارضی',
      estimate: 'تخمینہ',
    },
  },
  dataset: {
    back: 'تمام جدول',
    counts: 'کیا گنا گیا',
    doesNotCount: 'کیا شامل نہیں',
    chart: 'ایک نظر میں',
    table: 'جدول',
    tableCaption: '{total} طے شدہ جوابات میں سے تازہ ترین {shown}',
    tableCaptionAll: 'تمام {total} طے شدہ جوابات',
    tableNote:
      'طے شدہ جواب وہ ایک عدد ہے جسے متبادل اعداد کا ضابطہ کسی خانے کے لیے ترجیح دیتا ہے۔ ڈاؤن لوڈ میں ہر شائع شدہ سطر ہے، کل {rows}، متبادل اور مشکوک اعداد سمیت۔',
    restricted: 'نیچے کے جدول میں صرف {name} کی سطریں ہیں؛ ڈاؤن لوڈ میں سب ہیں۔',
    caveats: 'احتیاط سے پڑھیں',
    breaks: 'سلسلے میں تبدیلیاں',
    methodology: 'ماخذ کیسے گنتا ہے',
    made: 'یہ جدول کیسے بنا',
    policy: 'کس ماخذ کو ترجیح ہے',
    sources: 'ماخذ',
    releases: 'اشاعتیں',
    licence: 'لائسنس',
    take: 'ساتھ لے جائیں',
    csv: 'پورا جدول CSV میں',
    json: 'پورا جدول JSON میں',
    api: 'اے پی آئی میں مشاہدات',
    facts: {
      rows: 'شائع شدہ سطریں',
      period: 'مدت',
      frequency: 'وقفہ',
      unit: 'اکائی',
      quality: 'معیار',
      version: 'نسخہ',
      revised: 'آخری نظرِ ثانی',
      dimensions: 'جہتیں',
    },
    unitVaries: 'ہر سطر میں الگ',
    frequency: {
      annual: 'سالانہ',
      monthly: 'ماہانہ',
      quarterly: 'سہ ماہی',
      daily: 'یومیہ',
      irregular: 'بے قاعدہ',
    },
    columns: {
      period: 'مدت',
      value: 'عدد',
      unit: 'اکائی',
      rivals: 'متبادل',
      status: 'کیفیت',
      quality: 'معیار',
    },
    more: 'اور مزید {count}',
  },
  figure: {
    title: 'ایک عدد کا ثبوت',
    close: 'بند کریں',
    back: 'واپس',
    loading: 'ثبوت لایا جا رہا ہے',
    failed: 'ثبوت نہیں لایا جا سکا۔ مستقل صفحہ شاید جواب دے۔',
    pageTitle: '{label}، {period}: {value}',
    counts: 'کیا گنا گیا',
    formula: 'حساب کیسے ہوا',
    row: 'شائع شدہ سطر',
    source: 'ماخذ',
    rivals: 'دوسرے ماخذ کیا کہتے ہیں',
    rivalsNote: 'بھرا ہوا نقطہ وہ عدد ہے جو استعمال ہوا؛ اسے متبادل اعداد کے ضابطے نے چنا۔',
    range: 'متبادل اعداد کے ساتھ یہ {low} اور {high} کے درمیان ہے۔',
    noRivals: 'کوئی اور ماخذ اس خانے کے لیے مختلف عدد نہیں دیتا۔',
    confirmed: 'یہی عدد ان ماخذوں میں بھی ہے:',
    explore: 'سلسلہ کھوج میں دیکھیں',
    permanent: 'مستقل صفحہ',
    api: 'یہ عدد اے پی آئی میں',
    dataset: 'پورا جدول',
    copyId: 'شناخت نقل کریں',
    copyCitation: 'حوالہ نقل کریں',
    copied: 'نقل ہو گیا',
    cite: 'حوالہ',
    exact: 'بغیر گول کیے: {value}',
    fields: {
      dataset: 'جدول',
      row: 'سطر',
      key: 'خانہ',
      quality: 'معیار',
      note: 'وضاحت',
      via: 'جس کے ذریعے پڑھا گیا',
      licence: 'لائسنس',
      reference: 'تعریف کی بنیاد',
    },
    moreInputs: 'اور {count} مزید؛ اے پی آئی میں سب موجود ہیں',
    group: {
      measures: { sum: 'مجموعہ', mean: 'اوسط', share: 'حصہ' },
      of: '{names} میں سے',
      ofAll: 'پورے جدول میں سے',
      asOf: '{date} تک شائع شدہ',
    },
    rowNumber: '{dataset} کی سطر {row}، نسخہ {version}',
    citation:
      'خروج (Exodus)، ایڈیشن {edition}: {label}، {period}: {value}۔ شناخت {id}، اعداد کا نسخہ {version}۔ ماخذ: {sources}۔',
  },
  missing: {
    title: 'یہاں کچھ شائع نہیں ہوا',
    lead: '{path} پر کوئی صفحہ نہیں۔',
    figureTitle: 'ایسا کوئی عدد نہیں',
    nearest: 'کیا آپ کی مراد {link} تھی؟',
    accepted: 'وہاں یہ موجود ہے:',
    found: 'شاید آپ ان میں سے کوئی صفحہ ڈھونڈ رہے ہیں:',
    homeLink: 'کہانی پر جائیں',
    dataLink: 'تمام جدول دیکھیں',
    searchLink: 'سائٹ میں تلاش کریں',
    problems: {
      UnknownIdError: 'یہاں ”{value}“ نام کی کوئی چیز نہیں۔',
      UnknownCodeError: '”{value}“ {field} کا کوڈ نہیں۔',
      MissingObservationError: '”{value}“ کے لیے کچھ شائع نہیں ہوا۔',
      InvalidPeriodError: '”{value}“ کو مدت نہیں پڑھا جا سکتا۔',
      InvalidFigureIdError: '”{value}“ کسی عدد کی شناخت کی شکل میں نہیں۔',
      UnknownParameterError: '”{value}“ اس جدول کا کوئی کالم نہیں۔',
      NotAdditiveError: 'اس کے اعداد جمع نہیں کیے جا سکتے: {value}۔',
      DoubleCountError: 'انہیں جمع کرنے سے ایک ہی چیز دو بار گنی جائے گی ({field}: {value})۔',
      UnlikeMeasuresError: 'یہ الگ الگ چیزیں ہیں، جن کا ایک ساتھ کوئی عدد نہیں ({field}: {value})۔',
      other: '”{value}“ کسی عدد تک نہیں پہنچتا۔',
    },
  },
  noPage: 'اس فہرست کا کوئی صفحہ ”{asked}“ نہیں۔ اس کے {pages} صفحے ہیں؛ یہ صفحہ نمبر {page} ہے۔',
  trouble: {
    title: 'یہ صفحہ تیار نہیں ہو سکا',
    lead: 'غلطی ہماری ہے، آپ کی نہیں۔ ممکن ہے یہ عارضی ہو: دوسرے صفحے کھل سکتے ہیں، اور یہ صفحہ بعد میں کھل سکتا ہے۔',
    again: 'یہ صفحہ دوبارہ کھولیں',
    report: 'ہمیں اطلاع دیں',
  },
  offline: {
    title: 'رابطہ نہیں',
    lead: 'یہ صفحہ اس آلے سے پہلے نہیں دیکھا گیا، اور اسے لانے کے لیے رابطہ نہیں۔',
    visited: 'جو صفحے آپ دیکھ چکے ہیں وہ اب بھی پڑھے جا سکتے ہیں، اور ان پر کھولے ہوئے اعداد بھی۔',
  },
  methods: {
    title: 'یہ سائٹ کیسے پڑھیں',
    lead: 'یہاں عدد کیا ہے، کیسے بنا، اور جب ماخذ متفق نہ ہوں تو کیا کیا جاتا ہے۔',
    figureTitle: 'عدد اور اس کا ثبوت',
    figureText:
      'یہاں ہر عدد اپنی اکائی، مدت اور شجرے کے ساتھ آتا ہے: وہ کس حساب سے بنا، کن اعداد پر، اور آخر میں وہ شائع شدہ سطریں اور ماخذ جہاں سے وہ اعداد پڑھے گئے۔ اس سائٹ پر عدد لکھنے کا کوئی اور طریقہ نہیں۔',
    rivalsTitle: 'جب ماخذ متفق نہ ہوں',
    rivalsText:
      'سب اعداد محفوظ رہتے ہیں۔ ان میں سے ایک لکھے ہوئے ضابطے کے تحت جواب دیتا ہے: سرکاری عدد رپورٹ شدہ سے پہلے، پورا سال جزوی سال سے پہلے، بعد کی اشاعت پہلے کی اشاعت سے مقدم، سوائے اس کے کہ کوئی جدول کچھ اور کہے اور وجہ بتائے۔ باقی متبادل اعداد کے طور پر رہتے ہیں اور چھوٹے خالی نقطوں سے دکھائے جاتے ہیں۔',
    scopeTitle: 'کیا جمع نہیں کیا جا سکتا',
    scopeText:
      'رجسٹرڈ روانگی، پناہ کی درخواستیں، رہائشی اجازت نامے، طلبہ، خالص ہجرت اور بیرونِ ملک مقیم افراد ایک دوسرے سے ملتے بھی ہیں اور الگ بھی ہیں۔ انہیں کبھی آپس میں جمع نہیں کیا جاتا، اور ہر جدول بتاتا ہے کہ وہ کیا گنتا ہے اور کیا نہیں۔',
    chartsTitle: 'چارٹ کیا کہتے ہیں',
    chartsText:
      'خالی نقطہ عارضی عدد ہے، ٹوٹی ہوئی لکیر تخمینہ، خلا وہ سال جو شائع نہیں ہوا، اور عمودی نشان تعریف میں تبدیلی۔ دونوں زبانوں میں وقت بائیں سے دائیں چلتا ہے۔',
    digitsTitle: 'ہندسے',
    digitsText:
      'اردو صفحات پر لاطینی ہندسے ہیں، جیسا پاکستان کے سرکاری جدولوں میں ہوتا ہے؛ مختصر صورت میں گنتی لاکھ اور کروڑ میں ہے۔',
    correctionsTitle: 'تصحیح',
    correctionsText:
      'جسے کوئی غلطی نظر آئے وہ عدد کی شناخت، جو عدد کھولنے پر نظر آتی ہے، اور وہ ماخذ بتا دے جو کچھ اور کہتا ہے۔ جہاں کسی ماخذ نے پرانا عدد دیا تھا وہاں وہ متبادل کے طور پر نظر آتا رہتا ہے، اور ہر جدول اپنی اشاعتوں میں بتاتا ہے کہ کیا بدلا۔',
    metricsTitle: 'اخذ کردہ پیمانے',
    metricsLead:
      'ہر پیمانہ اعداد و شمار سے نکالا ہوا ایک فارمولا ہے۔ اس کی مثال کھولیں تو شائع شدہ سطروں تک جا پہنچتی ہے۔',
    formula: 'فارمولا:',
    reference: 'بنیاد:',
    example: 'مثال:',
    caveat: 'احتیاط:',
  },
  claims,
  directory,
  profile,
  explore,
  groups,
  places,
  districts,
  professions,
  years,
  story,
  subjects,
  wholeTable,
  visas,
  passport,
  world,
  timeline,
  sourcePages,
  search,
  next,
  about,
  developers,
  changes,
  compare,
}
