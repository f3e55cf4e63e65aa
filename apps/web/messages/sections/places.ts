import type { Widened } from '../widened'

export const en = {
  title: 'Places',
  lead: 'Where Pakistanis go and live, and the countries to compare with: {count} places, each with all that is published about it.',
  all: 'All places',
  orderLabel: 'Order',
  orders: {
    region: 'By region',
    departures: 'By registered departures',
    stock: 'By number living there',
    refusal: 'By refusal of visas',
  },
  departures: 'Registered to go there',
  stock: 'Born in Pakistan, living there',
  departuresTitle: 'Registered departures in {year}',
  departuresLead:
    '{year} is the last year for which every destination was published; for later years only the main ones are. Beside it stands the latest year, where a later one is published.',
  stockTitle: 'Born in Pakistan and living there',
  stockLead:
    'The latest estimate for each country; where it is older than the newest of all, the year says so. A stock counts people who live there, departures count registrations for jobs: the two are never added.',
  refusalTitle: 'Refusal of Schengen visas, by country of application',
  refusalLead:
    'Of a hundred decisions in {year}, how many were refusals. Countries with fewer than {least} decisions are left out; counted is where the application was made, not the nationality.',
  regionLead: 'The latest published figure of each kind, with its year.',
  alsoKnown: 'Also with figures, but with neither of the two:',
  groups: {
    gulf: 'The Gulf',
    'western-asia': 'The rest of Western Asia',
    'southern-asia': 'Southern Asia',
    'rest-of-asia': 'Central, Eastern and South-eastern Asia',
    europe: 'Europe',
    'northern-america': 'Northern America',
    'latin-america': 'Latin America and the Caribbean',
    africa: 'Africa',
    oceania: 'Oceania',
    other: 'Groups of countries and remainders',
  },
  kinds: {
    country: 'Country',
    territory: 'Territory',
    aggregate: 'Group of countries',
    residual: 'Remainder of a table',
  },
  kind: 'Kind',
  region: 'Region',
  memberOf: 'Member of',
  members: {
    gcc: 'Gulf Cooperation Council',
    eu: 'European Union',
    schengen: 'Schengen area',
    oecd: 'OECD',
  },
  description: 'Everything published about {name} and emigration from Pakistan: {facts}.',
}

export const ur: Widened<typeof en> = {
  title: 'ممالک',
  lead: 'پاکستانی کہاں جاتے اور بستے ہیں، اور موازنے کے لیے دوسرے ممالک: {count} مقامات، ہر ایک کے بارے میں جو کچھ شائع ہوا۔',
  all: 'تمام ممالک',
  orderLabel: 'ترتیب',
  orders: {
    region: 'خطے کے لحاظ سے',
    departures: 'رجسٹرڈ روانگی کے لحاظ سے',
    stock: 'وہاں مقیم افراد کے لحاظ سے',
    refusal: 'ویزوں کے انکار کے لحاظ سے',
  },
  departures: 'وہاں جانے کے اندراج',
  stock: 'پاکستان میں پیدا، وہاں مقیم',
  departuresTitle: '{year} میں رجسٹرڈ روانگی',
  departuresLead:
    '{year} آخری سال ہے جس کی ہر منزل شائع ہوئی؛ بعد کے برسوں کی صرف بڑی منزلیں ملتی ہیں۔ جہاں بعد کا سال شائع ہوا وہاں وہ بھی ساتھ درج ہے۔',
  stockTitle: 'پاکستان میں پیدا ہوئے، وہاں رہتے ہیں',
  stockLead:
    'ہر ملک کا تازہ ترین تخمینہ؛ جہاں وہ تازہ ترین سال کا نہ ہو وہاں سال درج ہے۔ یہ وہاں رہنے والوں کی گنتی ہے جبکہ روانگی ملازمت کے اندراجات کی؛ دونوں کبھی جمع نہیں کیے جاتے۔',
  refusalTitle: 'شینگن ویزوں کا انکار، درخواست کے ملک کے لحاظ سے',
  refusalLead:
    '{year} میں ہر سو فیصلوں میں کتنے انکار ہوئے۔ جن ممالک میں {least} سے کم فیصلے ہوئے وہ شامل نہیں؛ گنتی درخواست کی جگہ کی ہے، قومیت کی نہیں۔',
  regionLead: 'ہر قسم کا تازہ ترین شائع شدہ عدد، سال کے ساتھ۔',
  alsoKnown: 'ان کے اعداد بھی موجود ہیں، مگر ان دونوں پیمانوں پر نہیں:',
  groups: {
    gulf: 'خلیج',
    'western-asia': 'باقی مغربی ایشیا',
    'southern-asia': 'جنوبی ایشیا',
    'rest-of-asia': 'وسطی، مشرقی اور جنوب مشرقی ایشیا',
    europe: 'یورپ',
    'northern-america': 'شمالی امریکا',
    'latin-america': 'لاطینی امریکا اور کیریبین',
    africa: 'افریقہ',
    oceania: 'اوقیانوسیہ',
    other: 'ممالک کے گروہ اور متفرق سطریں',
  },
  kinds: {
    country: 'ملک',
    territory: 'علاقہ',
    aggregate: 'ممالک کا گروہ',
    residual: 'جدول کی متفرق سطر',
  },
  kind: 'نوعیت',
  region: 'خطہ',
  memberOf: 'رکنیت',
  members: {
    gcc: 'خلیج تعاون کونسل',
    eu: 'یورپی یونین',
    schengen: 'شینگن علاقہ',
    oecd: 'او ای سی ڈی',
  },
  description: '{name} اور پاکستان سے نقلِ مکانی کے بارے میں جو کچھ شائع ہوا: {facts}۔',
}
