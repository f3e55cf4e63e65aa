import type { Widened } from '../widened'

export const en = {
  title: 'Professions',
  lead: 'In which jobs they leave: {count} occupations and groups of occupations, from labourers to doctors.',
  all: 'All professions',
  rankedTitle: 'Registered departures in {period}',
  rankedLead:
    '{period} is the last year for which the Bureau published every occupation; for later years only some are, and they stand beside it.',
  families: 'By field of work',
  familiesLead: 'All codes of the list, with the latest published year.',
  family: 'Field of work',
  isco: 'ISCO major group',
  skill: 'Skill level at the Bureau',
  none: 'no departures published',
  destinations: 'By destination',
  description: 'Who leaves Pakistan as {name}: registered departures, stock and training where published.',
}

export const ur: Widened<typeof en> = {
  title: 'پیشے',
  lead: 'لوگ کن کاموں کے لیے جاتے ہیں: مزدوروں سے لے کر ڈاکٹروں تک، {count} پیشے اور پیشوں کے گروہ۔',
  all: 'تمام پیشے',
  rankedTitle: '{period} میں رجسٹرڈ روانگی',
  rankedLead:
    '{period} آخری سال ہے جس کے لیے بیورو نے ہر پیشہ شائع کیا؛ بعد کے برسوں کے چند ہی ملتے ہیں اور وہ ساتھ درج ہیں۔',
  families: 'شعبے کے لحاظ سے',
  familiesLead: 'فہرست کے تمام کوڈ، تازہ ترین شائع شدہ سال کے ساتھ۔',
  family: 'شعبہ',
  isco: 'آئی ایس سی او کا بڑا گروہ',
  skill: 'بیورو کے ہاں مہارت کا درجہ',
  none: 'روانگی شائع نہیں ہوئی',
  destinations: 'منزل کے لحاظ سے',
  description: 'پاکستان سے جانے والے {name}: رجسٹرڈ روانگی، بیرونِ ملک تعداد اور تربیت، جہاں شائع ہوئی۔',
}
