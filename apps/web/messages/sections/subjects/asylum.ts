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
    title: 'Protection for {last} in Europe in {to}, for {uk} in the United Kingdom in {ukAt}',
    subtitle:
      'Recognised or given other protection, per hundred first-instance decisions on the merits, {from} to {to}',
    note: 'Cases closed without a decision are left out, and appeals too. The countries that report change over time.',
  },
  routes: {
    heading: 'At the borders of Europe',
    text: 'Border guards registered {last} irregular crossings by Pakistanis in {to} and {most} in {mostAt}, the most of all years. The largest share of {to} came by the route {route}: {routeCount}. Among nationalities Pakistan stood at place {place}.',
    title: '{last} detections in {to}; the most were {most} in {mostAt}',
    subtitle: 'Detections of irregular crossings at the external border of the EU by route, {from} to {to}',
    note: 'A detection is a crossing that was noticed, not a person: who tries twice is counted twice. Months without any are not listed by the source.',
  },
  deathsLow: 'only Pakistanis named',
  deathsHigh: 'Pakistanis among those named',
  deaths: {
    heading: 'Lost on the way',
    text: 'How many Pakistanis died or went missing is known only as a range: at least the victims of incidents in which only Pakistanis are named, at most all victims of incidents in which Pakistanis are named. For {worstAt} that is from {worstLow} to {worstHigh}. Since {since} it is at least {all}.',
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
    text: 'پاکستانیوں نے {from} میں {first} اور {to} میں {last} نئی درخواستیں دیں؛ سب سے زیادہ {mostAt} میں {most}۔ درخواست مانگنے والا شخص ہے، رد یا قبول ہونے والا نہیں۔',
    title: '{to} میں {last} نئی درخواستیں؛ سب سے زیادہ {mostAt} میں {most}',
    subtitle: 'پاکستانی شہریوں کی پناہ کی نئی درخواستیں، افراد، {from} تا {to}',
    note: 'دنیا میں وہ ممالک بھی شامل ہیں جو ساتھ دکھائے گئے۔ تازہ ترین سال ابھی نامکمل ہو سکتا ہے۔',
  },
  protection: {
    heading: 'کتنوں کو تحفظ ملتا ہے',
    text: 'یورپی یونین، ناروے اور سوئٹزرلینڈ میں پہلے مرحلے پر {to} میں {last} فیصلوں سے تحفظ ملا، {from} میں {first} سے؛ برطانیہ میں {ukAt} میں {uk} سے۔',
    title: '{to} میں یورپ میں {last} کو تحفظ، برطانیہ میں {ukAt} میں {uk} کو',
    subtitle: 'تسلیم شدہ یا کوئی اور تحفظ، اصل بنیاد پر پہلے مرحلے کے ہر سو فیصلوں میں، {from} تا {to}',
    note: 'فیصلے کے بغیر بند معاملات اور اپیلیں شامل نہیں۔ رپورٹ کرنے والے ممالک وقت کے ساتھ بدلتے ہیں۔',
  },
  routes: {
    heading: 'یورپ کی سرحدوں پر',
    text: 'سرحدی محافظوں نے {to} میں پاکستانیوں کی {last} بے ضابطہ عبوریاں درج کیں، اور {mostAt} میں {most}، جو سب سے زیادہ ہیں۔ {to} میں سب سے بڑا حصہ اس راستے سے آیا: {route}، {routeCount}۔ قومیتوں میں پاکستان کا درجہ {place} تھا۔',
    title: '{to} میں {last} نشان دہیاں؛ سب سے زیادہ {mostAt} میں {most}',
    subtitle: 'یورپی یونین کی بیرونی سرحد پر بے ضابطہ عبور کی نشان دہیاں، راستے کے لحاظ سے، {from} تا {to}',
    note: 'نشان دہی ایک دیکھی گئی عبوری ہے، شخص نہیں: دو بار کوشش کرنے والا دو بار گنا جاتا ہے۔ جن مہینوں میں کوئی نہیں، ماخذ انہیں درج نہیں کرتا۔',
  },
  deathsLow: 'صرف پاکستانیوں کا نام',
  deathsHigh: 'نام والوں میں پاکستانی بھی',
  deaths: {
    heading: 'راستے میں کھو جانے والے',
    text: 'کتنے پاکستانی ہلاک یا لاپتا ہوئے، یہ صرف حد کے طور پر معلوم ہے: کم از کم ان واقعات کے متاثرین جن میں صرف پاکستانیوں کا نام ہے، زیادہ سے زیادہ ان واقعات کے تمام متاثرین جن میں پاکستانیوں کا نام ہے۔ {worstAt} کے لیے یہ {worstLow} سے {worstHigh} تک ہے۔ {since} سے اب تک کم از کم {all}۔',
    title: '{worstAt} میں {worstLow} سے {worstHigh} تک ہلاک اور لاپتا',
    subtitle: 'ہجرت کے راستوں پر ہلاک اور لاپتا، زیریں اور بالائی حد، افراد، سال بہ سال',
    note: 'ماخذ متاثرین کو قومیت کے لحاظ سے الگ نہیں کرتا؛ حقیقت دونوں سروں کے درمیان ہے۔ صرف معلوم واقعات۔',
  },
}
