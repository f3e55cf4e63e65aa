import type { Widened } from '../../widened'

export const en = {
  title: 'Visas',
  lead: 'How many of those who ask for a visa are refused: Europe by year and by state, the United States, the United Kingdom.',
  schengen: {
    heading: 'Short visits to Europe',
    text: 'Of a hundred applications decided in Pakistan, {first} were refused in {from} and {last} in {to}. Of all applications in the world {world} were refused in {worldAt}; the rate in Pakistan was {ratio} times that, number {place} among countries with a thousand decisions or more.',
    title: '{last} of applications in Pakistan refused in {to}, {first} in {from}',
    subtitle:
      'Schengen short-stay visas refused per hundred decisions, by place of application, {from} to {to}',
    note: 'Counted where the application was made, not by nationality. The world includes Pakistan.',
  },
  states: {
    heading: 'Where refusal is highest',
    text: 'The states of the Schengen area decide each for themselves. In {year} {topName} refused the most, {top}, and {lowName} the least, {low}. States with fewer than {least} decisions in the year are left out.',
    title: '{topName} refused the most in {year}, {top}; {lowName} the least, {low}',
    subtitle: 'Visas refused per hundred decisions, by state, consulates in Pakistan, {year} and {before}',
    note: 'Who applies where differs, so a difference in rates is not by itself one in strictness.',
  },
  us: {
    heading: 'Visits to the United States',
    text: 'The rate of refusal for visitor visas was {first} in {from} and {last} in {to}; the highest was {most}, in {mostAt}.',
    textAtPeak:
      'The rate of refusal for visitor visas was {first} in {from} and {last} in {to}, the highest of all years published.',
    title: '{last} of visitors refused in {to}, {first} in {from}',
    subtitle: 'US visitor visas (class B) refused, adjusted rate, nationals of Pakistan, {from} to {to}',
    note: 'Counted by nationality, wherever the application was made; a refusal that was overcome within the year is not counted. Not to be set beside the European rate.',
  },
  uk: {
    heading: 'The United Kingdom',
    text: 'Rates by kind of visa are published for single periods only, and the periods differ. Of those published last, the highest is {most} for the category {mostName}, in {mostAt}.',
    title: 'Refused most often: {mostName}, {most} in {mostAt}',
    subtitle: 'British visas refused per hundred decisions, latest published period of each kind',
    note: 'The periods differ, so the rows are no comparison at one time.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'ویزے',
  lead: 'ویزے کی کتنی درخواستیں مسترد ہوتی ہیں: یورپ میں سال اور ریاست کے لحاظ سے، امریکا میں، برطانیہ میں۔',
  schengen: {
    heading: 'یورپ کا مختصر سفر',
    text: 'پاکستان میں جن درخواستوں پر فیصلہ ہوا ان میں سے {from} میں {first} اور {to} میں {last} مسترد ہوئیں۔ {worldAt} میں دنیا بھر کی درخواستوں میں سے {world} مسترد ہوئیں؛ پاکستان کی شرح اس کا {ratio} گنا تھی، اور ایک ہزار یا زیادہ فیصلوں والے ممالک میں پاکستان کا نمبر {place} تھا۔',
    title: 'پاکستان میں {to} میں {last} درخواستیں مسترد، {from} میں {first}',
    subtitle:
      'شینگن کے مختصر قیام کے ویزوں سے انکار، ہر سو فیصلوں میں، درخواست کے مقام کے لحاظ سے، {from} تا {to}',
    note: 'گنتی درخواست کی جگہ کے لحاظ سے ہے، قومیت کے لحاظ سے نہیں۔ دنیا میں پاکستان شامل ہے۔',
  },
  states: {
    heading: 'انکار کہاں سب سے زیادہ ہے',
    text: 'شینگن کی ہر ریاست خود فیصلہ کرتی ہے۔ {year} میں سب سے زیادہ انکار {topName} نے کیا، {top}، اور سب سے کم {lowName} نے، {low}۔ جن ریاستوں نے سال میں {least} سے کم فیصلے کیے وہ شامل نہیں۔',
    title: '{year} میں سب سے زیادہ انکار {topName} کا، {top}؛ سب سے کم {lowName} کا، {low}',
    subtitle: 'پاکستان میں قونصل خانوں کا انکار، ہر سو فیصلوں میں، ریاست کے لحاظ سے، {year} اور {before}',
    note: 'ہر ریاست کو درخواست دینے والے مختلف ہیں، اس لیے شرحوں کا فرق لازماً سختی کا فرق نہیں۔',
  },
  us: {
    heading: 'امریکا کا سفر',
    text: 'وزٹ ویزے سے انکار کی شرح {from} میں {first} اور {to} میں {last} تھی؛ سب سے زیادہ {mostAt} میں {most}۔',
    textAtPeak:
      'وزٹ ویزے سے انکار کی شرح {from} میں {first} اور {to} میں {last} تھی، جو تمام شائع شدہ برسوں میں سب سے زیادہ ہے۔',
    title: '{to} میں {last} درخواست گزاروں کو انکار، {from} میں {first}',
    subtitle: 'امریکی وزٹ ویزے (درجہ بی) سے انکار، ترمیم شدہ شرح، پاکستانی شہری، {from} تا {to}',
    note: 'گنتی قومیت کے لحاظ سے ہے، درخواست جہاں بھی دی گئی ہو؛ جو انکار اسی سال واپس ہو گیا وہ شامل نہیں۔ اس کا موازنہ یورپی شرح سے نہ کریں۔',
  },
  uk: {
    heading: 'برطانیہ',
    text: 'ویزے کی قسم کے لحاظ سے شرحیں صرف چند مدتوں کی شائع ہوئیں اور مدتیں مختلف ہیں۔ تازہ ترین شائع شدہ شرحوں میں سب سے زیادہ {most} ہے، اس قسم میں: {mostName}، {mostAt}۔',
    title: 'سب سے زیادہ انکار اس قسم میں: {mostName}، {mostAt} میں {most}',
    subtitle: 'برطانوی ویزوں سے انکار، ہر سو فیصلوں میں، ہر قسم کی آخری شائع شدہ مدت',
    note: 'مدتیں مختلف ہیں، اس لیے سطریں ایک ہی وقت کا موازنہ نہیں۔',
  },
}
