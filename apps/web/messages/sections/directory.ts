import type { Widened } from '../widened'

/** Names of the site's sections, for the header and the directory at the foot of every page. */
export const en = {
  title: 'Everything on this site',
  more: 'More',
  groups: {
    argument: 'The argument',
    doors: 'Doors and routes',
    subjects: 'Where and who',
    time: 'When',
    evidence: 'The evidence',
  },
  pages: {
    claims: 'Claims',
    why: 'Why people leave',
    wish: 'The wish to leave',
    money: 'Money sent home',
    insiders: 'Insiders and wealth',
    passport: 'The passport',
    visas: 'Visas',
    asylum: 'Asylum and routes',
    places: 'Places',
    districts: 'Districts',
    professions: 'Professions',
    years: 'Years',
    timeline: 'Timeline',
    data: 'Data',
    sources: 'Sources',
    compare: 'Compare sources',
    methods: 'Methods',
  },
}

export const ur: Widened<typeof en> = {
  title: 'اس سائٹ پر سب کچھ',
  more: 'مزید',
  groups: {
    argument: 'دلیل',
    doors: 'دروازے اور راستے',
    subjects: 'کہاں اور کون',
    time: 'کب',
    evidence: 'شواہد',
  },
  pages: {
    claims: 'دعوے',
    why: 'لوگ کیوں جاتے ہیں',
    wish: 'جانے کی خواہش',
    money: 'گھر بھیجی گئی رقوم',
    insiders: 'اندر کے لوگ اور دولت',
    passport: 'پاسپورٹ',
    visas: 'ویزے',
    asylum: 'پناہ اور راستے',
    places: 'ممالک',
    districts: 'اضلاع',
    professions: 'پیشے',
    years: 'سال بہ سال',
    timeline: 'واقعات',
    data: 'اعداد و شمار',
    sources: 'ماخذ',
    compare: 'ماخذوں کا موازنہ',
    methods: 'طریقِ کار',
  },
}
