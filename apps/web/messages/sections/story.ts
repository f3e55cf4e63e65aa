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
}
