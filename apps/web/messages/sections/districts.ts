import type { Widened } from '../widened'

export const en = {
  title: 'Districts',
  lead: 'Where in Pakistan the registered workers come from: {count} districts and regions as the Bureau of Emigration lists them.',
  all: 'All districts',
  mapTitle: '{name} leads with {value} registered in {period}',
  mapSubtitle: 'Registered labour departures by district, persons, {period}',
  mapNote:
    'A circle stands where the chief town of the district is and has the area of its departures. No borders are drawn. Districts of one city stand side by side.',
  mapLinks: 'Districts on the map; move with the arrow keys, open with Enter',
  mapSummary:
    '{count} districts, from {first} ({max}) down to {last} ({min}); the ten largest are {largest}.',
  locator: 'Where {name} lies among the districts',
  unplaced: 'Not on the map',
  unplacedLead: 'For these no town could be matched; they are counted all the same.',
  province: 'Province or region',
  provinces: 'By province and region',
  provincesLead: 'Within each, the most departures first, in {period}.',
  provinceTotal: 'The province or region as a whole:',
  place: 'Chief town',
  formerNames: 'Earlier names',
  labels: 'Labels in the source',
  description: 'Registered labour departures from {name}, {province}.',
}

export const ur: Widened<typeof en> = {
  title: 'اضلاع',
  lead: 'رجسٹرڈ کارکن پاکستان کے کن علاقوں سے جاتے ہیں: بیورو آف امیگریشن کی فہرست کے {count} اضلاع اور علاقے۔',
  all: 'تمام اضلاع',
  mapTitle: '{period} میں {name} سب سے آگے، {value} اندراج',
  mapSubtitle: 'ضلع وار رجسٹرڈ محنت کشوں کی روانگی، افراد، {period}',
  mapNote:
    'ہر دائرہ ضلع کے صدر مقام پر ہے اور اس کا رقبہ روانگی کے تناسب سے ہے۔ سرحدیں نہیں کھینچی گئیں۔ ایک ہی شہر کے اضلاع پہلو بہ پہلو ہیں۔',
  mapLinks: 'نقشے پر اضلاع؛ تیر والے بٹنوں سے چلیں، انٹر سے کھولیں',
  mapSummary: '{count} اضلاع، {first} ({max}) سے {last} ({min}) تک؛ دس سب سے بڑے یہ ہیں: {largest}۔',
  locator: 'اضلاع کے درمیان {name} کا مقام',
  unplaced: 'جو نقشے پر نہیں',
  unplacedLead: 'ان کا صدر مقام متعین نہ ہو سکا؛ گنتی میں یہ پھر بھی شامل ہیں۔',
  province: 'صوبہ یا علاقہ',
  provinces: 'صوبے اور علاقے کے لحاظ سے',
  provincesLead: 'ہر ایک میں {period} کی سب سے زیادہ روانگی پہلے۔',
  provinceTotal: 'پورا صوبہ یا علاقہ:',
  place: 'صدر مقام',
  formerNames: 'سابق نام',
  labels: 'ماخذ میں نام',
  description: '{name}، {province} سے رجسٹرڈ محنت کشوں کی روانگی۔',
}
