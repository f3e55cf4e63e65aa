import type { Widened } from '../../widened'

export const en = {
  title: 'Asylum and routes',
  lead: 'Claims for protection and what became of them, the routes across borders, and those who did not arrive.',
  claims: {
    heading: 'New claims',
    text: 'Pakistanis lodged {first} new claims in {from} and {last} in {to}; the most were {most}, in {mostAt}. A claim is a person who asks, not one who is refused or received.',
    title: '{last} new claims in {to}; the most were {most} in {mostAt}',
    subtitle: 'New asylum applications by nationals of Pakistan, persons, {from} to {to}',
    note: 'The world includes the countries drawn beside it. The latest year may still be incomplete.',
  },
  protection: {
    heading: 'How many are recognised',
    text: 'At first instance {last} of the claims decided in the European Union, Norway and Switzerland in {to} brought protection, {first} in {from}; in the United Kingdom it was {uk} in {ukAt}.',
    title:
      'Protection for {last} of those decided in Europe in {to}, for {uk} in the United Kingdom in {ukAt}',
    subtitle:
      'Recognised or given other protection, per hundred first-instance decisions on the merits, {from} to {to}',
    note: 'Cases closed without a decision are left out, and appeals too. The countries that report change over time.',
  },
  routes: {
    heading: 'At the borders of Europe',
    text: 'Border guards registered {last} irregular crossings by Pakistanis in {to} and {most} in {mostAt}, the most of all years. The largest share of {to} came by one route, {route}: {routeCount}. Among nationalities Pakistan was number {place}.',
    title: '{last} crossings detected in {to}; the most were {most} in {mostAt}',
    subtitle: 'Detections of irregular crossings at the external border of the EU by route, {from} to {to}',
    note: 'A detection is a crossing that was noticed, not a person: who tries twice is counted twice. Months without any are not listed by the source.',
  },
  deathsLow: 'only Pakistanis named',
  deathsHigh: 'Pakistanis among those named',
  deaths: {
    heading: 'Lost on the way',
    text: 'How many Pakistanis drowned, died otherwise or went missing is known only as a range: at least the victims of incidents in which only Pakistanis are named, at most all victims of incidents in which Pakistanis are named. For {worstAt} that is from {worstLow} to {worstHigh}. Since {since} it is at least {all}.',
    title: 'Between {worstLow} and {worstHigh} dead and missing in {worstAt}',
    subtitle: 'Dead and missing on migration routes, lower and upper bound, persons, by year',
    note: 'The source does not split victims by nationality; the truth lies between the two ends. Known incidents only.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'پناہ اور راستے',
  lead: 'تحفظ کی درخواستیں اور ان کا انجام، سرحدوں کے راستے، اور وہ جو نہ پہنچ سکے۔',
  claims: {
    heading: 'نئی درخواستیں',
    text: 'پاکستانیوں نے {from} میں {first} اور {to} میں {last} نئی درخواستیں دیں؛ سب سے زیادہ {mostAt} میں {most}۔ ایک درخواست سے مراد ایک درخواست گزار ہے، چاہے درخواست بعد میں منظور ہو یا مسترد۔',
    title: '{to} میں {last} نئی درخواستیں؛ سب سے زیادہ {mostAt} میں {most}',
    subtitle: 'پاکستانی شہریوں کی پناہ کی نئی درخواستیں، افراد، {from} تا {to}',
    note: 'دنیا میں وہ ممالک بھی شامل ہیں جو ساتھ دکھائے گئے۔ تازہ ترین سال ابھی نامکمل ہو سکتا ہے۔',
  },
  protection: {
    heading: 'کتنوں کو تحفظ ملتا ہے',
    text: 'یورپی یونین، ناروے اور سوئٹزرلینڈ میں پہلے مرحلے پر {to} میں {last} فیصلوں میں تحفظ ملا، {from} میں {first} میں؛ برطانیہ میں {ukAt} میں {uk} میں۔',
    title: 'یورپ میں {to} کے {last} فیصلوں میں تحفظ ملا، برطانیہ میں {ukAt} کے {uk} میں',
    subtitle: 'تسلیم شدہ یا کوئی اور تحفظ، اصل بنیاد پر پہلے مرحلے کے ہر سو فیصلوں میں، {from} تا {to}',
    note: 'فیصلے کے بغیر بند معاملات اور اپیلیں شامل نہیں۔ رپورٹ کرنے والے ممالک وقت کے ساتھ بدلتے ہیں۔',
  },
  routes: {
    heading: 'یورپ کی سرحدوں پر',
    text: 'سرحدی محافظوں نے {to} میں پاکستانیوں کے بے ضابطہ سرحد پار کرنے کے {last} واقعات درج کیے، اور {mostAt} میں {most}، جو کسی بھی سال سے زیادہ ہیں۔ {to} میں سب سے زیادہ لوگ اس راستے سے آئے: {route}، {routeCount}۔ قومیتوں میں پاکستان کا نمبر {place} تھا۔',
    title: '{to} میں سرحد پار کرنے کے {last} واقعات؛ سب سے زیادہ {mostAt} میں {most}',
    subtitle: 'یورپی یونین کی بیرونی سرحد بے ضابطہ پار کرنے کے درج واقعات، راستے کے لحاظ سے، {from} تا {to}',
    note: 'گنتی سرحد پار کرنے کے دیکھے گئے واقعات کی ہے، افراد کی نہیں: دو بار کوشش کرنے والا دو بار گنا جاتا ہے۔ جن مہینوں میں کوئی واقعہ نہ ہوا، ماخذ انہیں درج نہیں کرتا۔',
  },
  deathsLow: 'صرف پاکستانیوں کا ذکر',
  deathsHigh: 'پاکستانیوں کا بھی ذکر',
  deaths: {
    heading: 'راستے میں جان سے جانے والے',
    text: 'کتنے پاکستانی ڈوبے، کسی اور طرح ہلاک ہوئے یا لاپتا ہیں، اس کی صرف حدیں معلوم ہیں: کم از کم ان واقعات کے متاثرین جن میں صرف پاکستانیوں کا ذکر ہے، زیادہ سے زیادہ ان تمام واقعات کے متاثرین جن میں پاکستانیوں کا بھی ذکر ہے۔ {worstAt} کے لیے یہ {worstLow} سے {worstHigh} تک ہے۔ {since} سے اب تک کم از کم {all}۔',
    title: '{worstAt} میں {worstLow} سے {worstHigh} تک ہلاک اور لاپتا',
    subtitle: 'ہجرت کے راستوں پر ہلاک اور لاپتا افراد، زیریں اور بالائی حد، سال بہ سال',
    note: 'ماخذ متاثرین کو قومیت کے لحاظ سے الگ نہیں کرتا؛ حقیقت دونوں سروں کے درمیان ہے۔ صرف معلوم واقعات۔',
  },
}
