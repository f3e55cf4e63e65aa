import type { Widened } from '../../widened'

export const en = {
  title: 'Insiders and wealth',
  lead: 'What is known of officials and of the wealthy: counts are few, old and partial, and each says what it covers.',
  officials: {
    heading: 'Officials with a second nationality',
    text: 'A list of the Establishment Division named {all} civil servants with a second nationality in {allAt}; {top} of them worked in this group: {topName}.',
    title: '{all} civil servants with a second nationality on the list of {allAt}',
    subtitle: 'Civil servants with a second nationality by body, persons, list of {allAt}',
    note: 'A second nationality is no departure, and lists of other offices name other numbers.',
  },
  staff: {
    heading: 'Mission staff who stayed away',
    text: 'Of the staff posted abroad {all} did not return in the period {period}, {share} of those posted. Most of all stayed in one country: {topName}, {top}.',
    title: '{all} staff stayed away, {share} of those posted',
    subtitle: 'Foreign Office staff who disappeared at their post, persons, {period}',
    note: 'Published once; nothing newer of this kind was found.',
  },
  investors: {
    heading: 'Visas for investors',
    text: 'The United States issued {first} investor visas to people born in Pakistan in {from} and {last} in {to}; the most were {most}, in {mostAt}. Of its newer gold card {cards} requests by people of all nationalities were known in {cardsAt}; none are published by nationality.',
    textAtPeak:
      'The United States issued {first} investor visas to people born in Pakistan in {from}, the most of all years published, and {last} in {to}. Of its newer gold card {cards} requests by people of all nationalities were known in {cardsAt}; none are published by nationality.',
    title: '{last} investor visas in {to}, {most} in {mostAt}',
    subtitle:
      'US investor visas of the fifth employment preference, issued to people born in Pakistan, {from} to {to}',
    note: 'Visas issued at consulates; who changed status inside the United States is not counted.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'صاحبانِ اختیار اور دولت',
  lead: 'افسروں اور دولت مندوں کے بارے میں کیا معلوم ہے: گنتیاں کم، پرانی اور جزوی ہیں، اور ہر ایک کے ساتھ لکھا ہے کہ اس میں کیا شامل ہے۔',
  officials: {
    heading: 'دوہری شہریت والے افسر',
    text: 'اسٹیبلشمنٹ ڈویژن کی {allAt} کی فہرست میں دوہری شہریت والے {all} سرکاری ملازمین تھے؛ ان میں سے {top} اس زمرے میں تھے: {topName}۔',
    title: '{allAt} کی فہرست میں دوہری شہریت والے {all} سرکاری ملازمین',
    subtitle: 'دوہری شہریت والے سرکاری ملازمین ادارے کے لحاظ سے، افراد، {allAt} کی فہرست',
    note: 'دوہری شہریت کا مطلب روانگی نہیں، اور دوسرے دفتروں کی فہرستوں میں اعداد مختلف ہیں۔',
  },
  staff: {
    heading: 'سفارتی عملہ جو واپس نہ آیا',
    text: 'بیرونِ ملک تعینات عملے میں سے {period} میں {all} واپس نہ آئے، تعینات عملے کا {share}۔ سب سے زیادہ ایک ہی ملک میں رہ گئے: {topName}، {top}۔',
    title: '{all} اہلکار واپس نہ آئے، تعینات عملے کا {share}',
    subtitle: 'دفترِ خارجہ کا عملہ جو تعیناتی پر غائب ہوا، افراد، {period}',
    note: 'ایک بار شائع ہوا؛ اس قسم کی کوئی نئی گنتی نہیں ملی۔',
  },
  investors: {
    heading: 'سرمایہ کاروں کے ویزے',
    text: 'امریکا نے پاکستان میں پیدا ہونے والوں کو {from} میں {first} اور {to} میں {last} سرمایہ کار ویزے دیے؛ سب سے زیادہ {mostAt} میں {most}۔ اس کے نئے گولڈ کارڈ کی {cardsAt} میں تمام قومیتوں کی {cards} درخواستیں معلوم تھیں؛ قومیت کے لحاظ سے کچھ شائع نہیں ہوا۔',
    textAtPeak:
      'امریکا نے پاکستان میں پیدا ہونے والوں کو {from} میں {first} سرمایہ کار ویزے دیے، جو تمام شائع شدہ برسوں میں سب سے زیادہ ہیں، اور {to} میں {last}۔ اس کے نئے گولڈ کارڈ کی {cardsAt} میں تمام قومیتوں کی {cards} درخواستیں معلوم تھیں؛ قومیت کے لحاظ سے کچھ شائع نہیں ہوا۔',
    title: '{to} میں {last} سرمایہ کار ویزے، {mostAt} میں {most}',
    subtitle:
      'پاکستان میں پیدا ہونے والوں کو جاری امریکی سرمایہ کار ویزے (ملازمت کی پانچویں ترجیح)، {from} تا {to}',
    note: 'قونصل خانوں سے جاری ویزے؛ امریکا کے اندر حیثیت بدلنے والے شامل نہیں۔',
  },
}
