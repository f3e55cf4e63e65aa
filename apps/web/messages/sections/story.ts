import type { Widened } from '../widened'

export const en = {
  chapters: 'Chapters of the story',
  further: 'Go further',
  overTime: '{measure}, {from} to {to}',
  atPeriod: '{measure}, {period}',
  explore: 'Explore: {measure}',
  records: {
    supports: 'On record for it',
    contradicts: 'On record against it',
    context: 'Also on record',
    said: 'Said in public',
    summary: 'Events and statements on record: {count}',
    more: 'The latest are here; {count} more are on the timeline.',
    timeline: 'See the timeline',
  },
  dots: {
    heading: 'A dot for every thousand',
    text: 'Filled: those who registered in the year. Hollow: how many more the record year {record} had.',
    label: '{year}: {count} dots, a thousand people each',
  },
  gulf: {
    heading: 'Two doors of the Gulf',
    saudi:
      'Saudi Arabia took {first} of all registrations in {first:period} and {last} in {last:period}; most of all in {peak:period}, {peak}.',
    saudiMost:
      'Saudi Arabia took {first} of all registrations in {first:period} and {last} in {last:period}, the most of any year published.',
    emirates:
      'The United Arab Emirates took {first} in {first:period} and {last} in {last:period}; most of all in {peak:period}, {peak}.',
    emiratesMost:
      'The United Arab Emirates took {first} in {first:period} and {last} in {last:period}, the most of any year published.',
    title: 'The Emirates took {peak} in {peak:period} and {last} in {last:period}',
  },
  passportMap: {
    heading: 'What each destination asks',
    title: '{required} destinations require a visa, {open} none before travel',
    required:
      'In the edition of {required:period}, {required} destinations require a visa from one of their missions.',
    requiredMost:
      'In the edition of {required:period}, {required} destinations, more than all others together, require a visa from one of their missions.',
    eVisa: '{eVisa} give an e-visa. It too is asked for before travel, and can be refused.',
    free: '{free} let holders of the passport in without any visa: {places}.',
    arrival: '{arrival} give a visa on arrival.',
    eta: '{eta} ask for an electronic travel authorisation alone: {places}.',
    barred: 'No admission is stated for {barred}: {places}.',
    opened:
      'On {before:period}, {before} asked for no visa before travel. {opened} have opened since: {places}.',
    noneOpened: 'On {before:period}, {before} asked for no visa before travel. {opened} have opened since.',
    closed: '{closed} have closed since: {places}.',
    noneClosed: '{closed} have closed since.',
    paper: 'These are rules on paper: one can stay as it is while visas are withheld.',
    freeName: 'No visa',
    openedName: 'Opened since',
    closedName: 'Closed since',
    places: 'Destinations',
    note: 'Opened or closed: to travel without a visa obtained before. Compared with {since}, the earliest edition from which on all know only the classes of today; electronic authorisations were counted with e-visas in some of them, so that a move between the two may be one of names.',
    points: 'Classes of requirements, each a link to how many destinations it has',
    rows: 'Every destination, and what changed between any two editions',
  },
}

export const ur: Widened<typeof en> = {
  chapters: 'کہانی کے ابواب',
  further: 'مزید دیکھیں',
  overTime: '{measure}، {from} تا {to}',
  atPeriod: '{measure}، {period}',
  explore: 'کھوج میں دیکھیں: {measure}',
  records: {
    supports: 'اس کے حق میں ریکارڈ پر',
    contradicts: 'اس کے خلاف ریکارڈ پر',
    context: 'یہ بھی ریکارڈ پر ہے',
    said: 'سرِعام کہا گیا',
    summary: 'ریکارڈ پر موجود واقعات اور بیانات: {count}',
    more: 'یہاں تازہ ترین ہیں؛ مزید {count} واقعات کے صفحے پر ہیں۔',
    timeline: 'واقعات کا صفحہ دیکھیں',
  },
  dots: {
    heading: 'ہر ہزار کے لیے ایک نقطہ',
    text: 'بھرے ہوئے: اس سال اندراج کرانے والے۔ خالی: ریکارڈ سال {record} میں جتنے زیادہ تھے۔',
    label: '{year}: {count} نقطے، ہر ایک ہزار افراد',
  },
  gulf: {
    heading: 'خلیج کے دو دروازے',
    saudi:
      'تمام اندراجات میں سعودی عرب کا حصہ {first:period} میں {first} اور {last:period} میں {last} تھا؛ سب سے زیادہ {peak:period} میں، {peak}۔',
    saudiMost:
      'تمام اندراجات میں سعودی عرب کا حصہ {first:period} میں {first} اور {last:period} میں {last} تھا، جو شائع شدہ برسوں میں سب سے زیادہ ہے۔',
    emirates:
      'متحدہ عرب امارات کا حصہ {first:period} میں {first} اور {last:period} میں {last} تھا؛ سب سے زیادہ {peak:period} میں، {peak}۔',
    emiratesMost:
      'متحدہ عرب امارات کا حصہ {first:period} میں {first} اور {last:period} میں {last} تھا، جو شائع شدہ برسوں میں سب سے زیادہ ہے۔',
    title: 'امارات کا حصہ {peak:period} میں {peak} اور {last:period} میں {last}',
  },
  passportMap: {
    heading: 'ہر منزل کیا مانگتی ہے',
    title: '{required} منزلیں ویزا مانگتی ہیں، {open} سفر سے پہلے کوئی ویزا نہیں',
    required:
      '{required:period} کے جائزے میں {required} منزلیں اپنے کسی سفارتی مشن سے لیا ہوا ویزا مانگتی ہیں۔',
    requiredMost:
      '{required:period} کے جائزے میں {required} منزلیں، باقی سب کے مجموعے سے زیادہ، اپنے کسی سفارتی مشن سے لیا ہوا ویزا مانگتی ہیں۔',
    eVisa: '{eVisa} ای ویزا دیتی ہیں۔ یہ بھی سفر سے پہلے مانگنا پڑتا ہے، اور اس سے انکار ہو سکتا ہے۔',
    free: '{free} پاسپورٹ رکھنے والوں کو کسی ویزے کے بغیر آنے دیتی ہیں: {places}۔',
    arrival: '{arrival} آمد پر ویزا دیتی ہیں۔',
    eta: '{eta} صرف الیکٹرانک سفری اجازت نامہ مانگتی ہیں: {places}۔',
    barred: 'داخلے کی ممانعت {barred} کے لیے درج ہے: {places}۔',
    opened:
      '{before:period} میں {before} منزلیں سفر سے پہلے کوئی ویزا نہیں مانگتی تھیں۔ تب سے {opened} کھلیں: {places}۔',
    noneOpened:
      '{before:period} میں {before} منزلیں سفر سے پہلے کوئی ویزا نہیں مانگتی تھیں۔ تب سے {opened} کھلیں۔',
    closed: 'تب سے {closed} بند ہوئیں: {places}۔',
    noneClosed: 'تب سے {closed} بند ہوئیں۔',
    paper: 'یہ کاغذ پر لکھے قواعد ہیں: قاعدہ وہی رہتے ہوئے بھی ویزے روکے جا سکتے ہیں۔',
    freeName: 'ویزا نہیں',
    openedName: 'تب سے کھلیں',
    closedName: 'تب سے بند ہوئیں',
    places: 'منزلیں',
    note: 'کھلنا یا بند ہونا: پہلے سے لیے گئے ویزے کے بغیر سفر کے لیے۔ موازنہ {since} سے ہے، وہ پہلا جائزہ جس سے آگے سب میں صرف آج کے زمرے ہیں؛ ان میں سے بعض میں الیکٹرانک اجازت نامے ای ویزوں میں گنے گئے، اس لیے ان دونوں کے درمیان تبدیلی محض نام کی ہو سکتی ہے۔',
    points: 'شرائط کے زمرے، ہر ایک اپنی منزلوں کی تعداد کا ربط',
    rows: 'ہر منزل، اور کسی بھی دو جائزوں کے درمیان کیا بدلا',
  },
}
