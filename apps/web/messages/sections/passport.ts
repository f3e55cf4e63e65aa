import type { Widened } from '../widened'

/** What the page on the passport lets a reader choose. */
export const en = {
  changes: 'What changed between two days',
  since: 'From',
  until: 'To',
  earliest: 'the earliest day',
  latest: 'the latest day',
  show: 'Show',
  counted: 'From {since} to {until}, {gained} destinations opened and {lost} closed.',
  gained: 'Opened',
  lost: 'Closed',
  other: 'Other changes of the requirement',
  moved: '{from} → {to}',
  none: 'None.',
  changesNote:
    'Open means that no visa is needed before travel: visa-free, visa on arrival, or an electronic travel authorisation. Days on which the source did not tell visa on arrival from e-visa are not offered; the source was read anew for the latest day, and the pandemic closed borders in between, so a change is one of the table first.',
  compare: 'Beside other passports',
  with: 'Beside {name}',
  nobody: 'none',
  passport: 'Passport',
  unpublished: 'not published here',
  columns: {
    henleyRank: 'Henley rank',
    henleyCount: 'Henley: without prior visa',
    scoreRank: 'Rank by mobility score',
    score: 'Mobility score',
  },
  scores: 'Mobility score of {names}',
  scoresSubtitle: 'Destinations open without a visa before travel, by snapshot of the Passport Index',
  scoresNote:
    'Counted from the snapshots; requirements on paper, of ordinary passports. The Henley figures are another count.',
  ignored: 'Not understood and left out: {values}.',
}

export const ur: Widened<typeof en> = {
  changes: 'دو دنوں کے درمیان کیا بدلا',
  since: 'سے',
  until: 'تک',
  earliest: 'پہلا دن',
  latest: 'آخری دن',
  show: 'دکھائیں',
  counted: '{since} سے {until} تک {gained} منزلیں کھلیں اور {lost} بند ہوئیں۔',
  gained: 'کھلیں',
  lost: 'بند ہوئیں',
  other: 'شرط کی دوسری تبدیلیاں',
  moved: '{from} کے بجائے {to}',
  none: 'کوئی نہیں۔',
  changesNote:
    'کھلا ہونے سے مراد ہے کہ سفر سے پہلے ویزا درکار نہیں: ویزے کے بغیر، آمد پر ویزا، یا الیکٹرانک سفری اجازت نامہ۔ جن دنوں میں ماخذ نے آمد پر ویزے اور ای ویزے کو الگ نہیں کیا وہ پیش نہیں کیے گئے؛ آخری دن کے لیے ماخذ نئے طریقے سے پڑھا گیا، اور بیچ میں وبا کے باعث سرحدیں بند رہیں، اس لیے تبدیلی پہلے جدول کی تبدیلی ہے۔',
  compare: 'دوسرے پاسپورٹوں کے ساتھ',
  with: '{name} کے ساتھ',
  nobody: 'کوئی نہیں',
  passport: 'پاسپورٹ',
  unpublished: 'یہاں شائع نہیں',
  columns: {
    henleyRank: 'ہینلے میں درجہ',
    henleyCount: 'ہینلے: پیشگی ویزے کے بغیر',
    scoreRank: 'سفری آزادی کے اسکور میں درجہ',
    score: 'سفری آزادی کا اسکور',
  },
  scores: '{names} کا سفری آزادی کا اسکور',
  scoresSubtitle: 'سفر سے پہلے ویزے کے بغیر کھلی منزلیں، پاسپورٹ انڈیکس کے جائزوں کے لحاظ سے',
  scoresNote: 'جائزوں سے گنا گیا؛ عام پاسپورٹوں کی کاغذی شرائط۔ ہینلے کے اعداد ایک الگ گنتی ہیں۔',
  ignored: 'یہ سمجھ میں نہیں آیا اور چھوڑ دیا گیا: {values}۔',
}
