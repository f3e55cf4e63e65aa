import type { Widened } from '../../widened'

export const en = {
  title: 'Visas',
  lead: 'How many of those who ask for a visa are refused: Europe by year and by state, the United States, the United Kingdom.',
  schengen: {
    heading: 'Short visits to Europe',
    text: 'Of a hundred applications decided in Pakistan, {first} were refused in {from} and {last} in {to}. Of all applications in the world {world} were refused in {worldAt}; the rate in Pakistan was {ratio} times that, the place {place} among countries with a thousand decisions or more.',
    title: '{last} refused in {to}, {first} in {from}',
    subtitle:
      'Schengen short-stay visas refused per hundred decisions, by place of application, {from} to {to}',
    note: 'Counted where the application was made, not by nationality. The world includes Pakistan.',
  },
  states: {
    heading: 'Where refusal is highest',
    text: 'The states of the Schengen area decide each for themselves. In {year} {topName} refused {top}, {lowName} {low}. States with fewer than {least} decisions in the year are left out.',
    title: '{topName} refused {top} in {year}, {lowName} {low}',
    subtitle: 'Visas refused per hundred decisions, by state, consulates in Pakistan, {year} and {before}',
    note: 'Who applies where differs, so a difference in rates is not by itself one in strictness.',
  },
  us: {
    heading: 'Visits to the United States',
    text: 'The rate of refusal for visitor visas was {first} in {from} and {last} in {to}; the highest was {most}, in {mostAt}.',
    title: '{last} refused in {to}',
    subtitle: 'US visitor visas (class B) refused, adjusted rate, nationals of Pakistan, {from} to {to}',
    note: 'Counted by nationality, wherever the application was made; a refusal that was overcome within the year is not counted. Not to be set beside the European rate.',
  },
  uk: {
    heading: 'The United Kingdom',
    text: 'Rates by kind of visa are published for single periods only, and the periods differ. Of those published last, the highest is {most} for the category {mostName}, in {mostAt}.',
    title: '{mostName}: {most} refused in {mostAt}',
    subtitle: 'British visas refused per hundred decisions, latest published period of each kind',
    note: 'The periods differ, so the rows are no comparison at one time.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'ویزے',
  lead: 'ویزا مانگنے والوں میں سے کتنے رد ہوتے ہیں: یورپ سال اور ریاست کے لحاظ سے، امریکہ، برطانیہ۔',
  schengen: {
    heading: 'یورپ کے مختصر دورے',
    text: 'پاکستان میں فیصلہ ہونے والی درخواستوں میں سے {from} میں {first} اور {to} میں {last} رد ہوئیں۔ {worldAt} میں دنیا بھر کی درخواستوں میں سے {world} رد ہوئیں؛ پاکستان کی شرح اس کا {ratio} گنا تھی، ایک ہزار یا زیادہ فیصلوں والے ممالک میں درجہ {place}۔',
    title: '{to} میں {last} رد، {from} میں {first}',
    subtitle:
      'ہر سو فیصلوں میں رد ہونے والے شینگن مختصر قیام کے ویزے، درخواست کے مقام کے لحاظ سے، {from} تا {to}',
    note: 'جہاں درخواست دی گئی وہاں گنی گئی، قومیت کے لحاظ سے نہیں۔ دنیا میں پاکستان شامل ہے۔',
  },
  states: {
    heading: 'انکار کہاں سب سے زیادہ ہے',
    text: 'شینگن کی ہر ریاست خود فیصلہ کرتی ہے۔ {year} میں {topName} نے {top} رد کیے، {lowName} نے {low}۔ جن ریاستوں نے سال میں {least} سے کم فیصلے کیے وہ شامل نہیں۔',
    title: '{year} میں {topName} نے {top} رد کیے، {lowName} نے {low}',
    subtitle: 'ہر سو فیصلوں میں رد ویزے، ریاست کے لحاظ سے، پاکستان میں قونصل خانے، {year} اور {before}',
    note: 'کون کہاں درخواست دیتا ہے، مختلف ہے، اس لیے شرحوں کا فرق بذاتِ خود سختی کا فرق نہیں۔',
  },
  us: {
    heading: 'امریکہ کے دورے',
    text: 'سیاحتی ویزے رد ہونے کی شرح {from} میں {first} اور {to} میں {last} تھی؛ سب سے زیادہ {mostAt} میں {most}۔',
    title: '{to} میں {last} رد',
    subtitle: 'رد ہونے والے امریکی سیاحتی ویزے (درجہ بی)، مطابقت شدہ شرح، پاکستانی شہری، {from} تا {to}',
    note: 'قومیت کے لحاظ سے، درخواست جہاں بھی دی گئی؛ جو انکار سال کے اندر ختم ہو گیا وہ شامل نہیں۔ اسے یورپی شرح کے ساتھ نہ رکھیں۔',
  },
  uk: {
    heading: 'برطانیہ',
    text: 'ویزے کی قسم کے لحاظ سے شرحیں صرف چند مدتوں کی شائع ہوئیں اور مدتیں مختلف ہیں۔ آخری شائع شدہ میں سب سے زیادہ {most} ہے، قسم {mostName}، {mostAt} میں۔',
    title: '{mostName}: {mostAt} میں {most} رد',
    subtitle: 'ہر سو فیصلوں میں رد برطانوی ویزے، ہر قسم کی آخری شائع شدہ مدت',
    note: 'مدتیں مختلف ہیں، اس لیے سطریں ایک ہی وقت کا موازنہ نہیں۔',
  },
}
