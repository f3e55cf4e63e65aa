import type { Widened } from '../../widened'

export const en = {
  title: 'Why people leave',
  lead: 'What moves along with departures, and what does not. That two things go together does not show that one causes the other; that they do not is no proof of the opposite.',
  levels: 'levels',
  changes: 'changes from year to year',
  market: 'at market rates',
  purchasing: 'at purchasing power',
  association: {
    heading: 'What goes along with departures',
    text: 'Over the years {levels} of {all} possible drivers go closely with or against registered departures in their levels, and {changes} in their changes from one year to the next. The highest is {topName}: {top} in levels, {topChange} in changes. Things that both grow over decades look tied even when they are not; changes are the harder test.',
    title:
      '{levels} of {all} possible drivers move with departures in level, {changes} from one year to the next',
    subtitle:
      'Rank correlation of registered departures with possible drivers, same year, from minus one to one',
    note: 'Association, not cause: nobody counts how many would have left otherwise. Close is half of the way from nought to one or more, up or down. Few years stand behind some of them, and so many tests find something by chance; each figure says how many years and which.',
  },
  income: {
    heading: 'What can be earned elsewhere',
    text: 'Income a head in Saudi Arabia was {first} times that of Pakistan in {from} and {last} times in {to}; with prices taken into account, {ppp} times.',
    title: 'Income a head in Saudi Arabia: {last} times that of Pakistan',
    subtitle: 'Output a head of Saudi Arabia over that of Pakistan, ratio, {from} to {to}',
    note: 'Output a head is no wage: what migrants earn there is not published by nationality.',
  },
  governance: {
    heading: 'How the country is governed',
    text: 'In political stability Pakistan stood above {last} per cent of countries in {to} and above {first} per cent in {from}; the lowest was {low} in {lowAt}.',
    title: 'Political stability: percentile {last} in {to}, {first} in {from}',
    subtitle: 'Worldwide Governance Indicators, percentile among all countries, Pakistan, {from} to {to}',
    note: 'A percentile says how a country stands beside others, not whether it became better; the indicators are composed of perceptions.',
  },
  violence: {
    heading: 'Deaths from terrorism',
    text: 'By the older count the most died in {mostAt}: {most}. By the newer one it was {low} in {lowAt} and {last} in {lastAt}.',
    title: '{last} deaths in {lastAt}, after {low} in {lowAt}',
    subtitle: 'Deaths from terrorism by two counters, each with a definition of its own, Pakistan',
    note: 'The two counters define terrorism differently; they stand side by side and make no one series.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'لوگ کیوں جاتے ہیں',
  lead: 'روانگی کے ساتھ کیا چلتا ہے اور کیا نہیں۔ دو چیزوں کا ساتھ چلنا یہ نہیں دکھاتا کہ ایک دوسری کا سبب ہے؛ ساتھ نہ چلنا بھی اس کے برعکس کا ثبوت نہیں۔',
  levels: 'سطحیں',
  changes: 'سال بہ سال تبدیلیاں',
  market: 'بازار کے نرخ پر',
  purchasing: 'قوتِ خرید پر',
  association: {
    heading: 'روانگی کے ساتھ کیا چلتا ہے',
    text: 'برسوں کے دوران {all} ممکنہ عوامل میں سے {levels} کی سطح رجسٹرڈ روانگی کے قریب قریب ساتھ یا اس کے الٹ چلتی ہے، اور سال بہ سال تبدیلی {changes} کی۔ سب سے اوپر {topName} ہے: سطح میں {top}، تبدیلی میں {topChange}۔ جو چیزیں دہائیوں تک بڑھتی رہیں وہ جڑی ہوئی لگتی ہیں خواہ نہ ہوں؛ تبدیلیوں کا موازنہ زیادہ سخت امتحان ہے۔',
    title: '{all} ممکنہ عوامل میں سے {levels} کی سطح روانگی کے ساتھ چلتی ہے، سال بہ سال تبدیلی {changes} کی',
    subtitle: 'رجسٹرڈ روانگی کا ممکنہ عوامل سے درجہ وار ارتباط، اسی سال، منفی ایک سے ایک تک',
    note: 'باہمی تعلق، سبب نہیں: کوئی نہیں گنتا کہ ورنہ کتنے جاتے۔ قریب سے مراد صفر سے ایک تک آدھا راستہ یا زیادہ ہے، اوپر یا نیچے۔ بعض کے پیچھے چند ہی سال ہیں، اور اتنی آزمائشوں میں کچھ نہ کچھ اتفاقاً بھی مل جاتا ہے؛ ہر عدد بتاتا ہے کہ کتنے اور کون سے سال۔',
  },
  income: {
    heading: 'کہیں اور کیا کمایا جا سکتا ہے',
    text: 'سعودی عرب کی فی کس آمدنی {from} میں پاکستان کی {first} گنا اور {to} میں {last} گنا تھی؛ قیمتوں کا فرق شامل کریں تو {ppp} گنا۔',
    title: 'سعودی عرب کی فی کس آمدنی: پاکستان کی {last} گنا',
    subtitle: 'سعودی عرب کی فی کس پیداوار پاکستان کی فی کس پیداوار کے مقابل، تناسب، {from} تا {to}',
    note: 'فی کس پیداوار اجرت نہیں: تارکینِ وطن وہاں کیا کماتے ہیں، قومیت کے لحاظ سے شائع نہیں۔',
  },
  governance: {
    heading: 'ملک کیسے چلایا جاتا ہے',
    text: 'سیاسی استحکام میں پاکستان {to} میں {last} فیصد اور {from} میں {first} فیصد ممالک سے اوپر تھا؛ کم ترین {lowAt} میں {low}۔',
    title: 'سیاسی استحکام: {to} میں صدویہ درجہ {last}، {from} میں {first}',
    subtitle: 'عالمی طرزِ حکمرانی کے اشاریے، تمام ممالک میں صدویہ درجہ، پاکستان، {from} تا {to}',
    note: 'صدویہ درجہ بتاتا ہے کہ ملک دوسروں کے مقابلے میں کہاں ہے، یہ نہیں کہ وہ بہتر ہوا؛ اشاریے آرا سے بنتے ہیں۔',
  },
  violence: {
    heading: 'دہشت گردی سے اموات',
    text: 'پرانی گنتی کے مطابق سب سے زیادہ اموات {mostAt} میں ہوئیں: {most}۔ نئی گنتی کے مطابق {lowAt} میں {low} اور {lastAt} میں {last}۔',
    title: '{lastAt} میں {last} اموات، {lowAt} میں {low} کے بعد',
    subtitle: 'دہشت گردی سے اموات دو گنتیوں کے مطابق، ہر ایک کی تعریف الگ، پاکستان',
    note: 'دونوں دہشت گردی کی تعریف الگ کرتے ہیں؛ یہ پہلو بہ پہلو ہیں اور ایک سلسلہ نہیں بناتے۔',
  },
}
