import type { Widened } from '../../widened'

export const en = {
  title: 'The passport',
  lead: 'Where a Pakistani passport opens the door without a visa, where it does not, and how that changed.',
  rank: {
    heading: 'Its rank among passports',
    text: 'In the Henley index the passport ranked best in {bestAt}, at {best}, and worst in {worstAt}, at {worst}; the newest edition, of {newestAt}, has it at {newest}.',
    title: 'Rank {last} in {to}; rank {first} in {from}',
    subtitle: 'Rank in the Henley Passport Index, the best at the top, Pakistan, {from} to {to}',
    note: 'Passports with equal access share a rank, so the worst rank depends on how many share; the rank alone does not say how many destinations are open.',
  },
  count: {
    heading: 'How many destinations it reaches',
    text: 'Counted are destinations that need no visa before travel. There were {first} in {from} and {last} in {to}; the most were {most} in {mostAt}.',
    title: '{last} destinations without a prior visa in {to}, {first} in {from}',
    subtitle: 'Destinations without a prior visa, Henley Passport Index, Pakistan, {from} to {to}',
    note: 'How many destinations are compared has itself changed; years that were not published are left empty.',
  },
  requirements: {
    heading: 'What the others ask for',
    text: 'On {date}, {required} destinations asked for a visa from an embassy in advance and {free} for none at all. By the number of destinations open without prior visa the passport ranked {place}.',
    title: '{required} destinations ask for a visa in advance',
    subtitle: 'Destinations by what they ask of holders of a Pakistani passport, {date}',
    note: 'An electronic visa is a visa: it is asked for before travel and can be refused.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'پاسپورٹ',
  lead: 'پاکستانی پاسپورٹ کہاں بغیر ویزے کے دروازہ کھولتا ہے، کہاں نہیں، اور یہ کیسے بدلا۔',
  rank: {
    heading: 'پاسپورٹوں میں اس کا درجہ',
    text: 'ہینلے اشاریے میں پاسپورٹ کا سب سے اچھا درجہ {bestAt} میں {best} اور سب سے برا {worstAt} میں {worst} رہا؛ تازہ ترین ایڈیشن ({newestAt}) میں یہ {newest} ہے۔',
    title: '{to} میں درجہ {last}؛ {from} میں {first}',
    subtitle: 'ہینلے پاسپورٹ اشاریے میں درجہ، بہترین سب سے اوپر، پاکستان، {from} تا {to}',
    note: 'برابر رسائی والے پاسپورٹ ایک ہی درجے پر ہوتے ہیں، اس لیے آخری درجہ اس پر منحصر ہے کہ کتنے شریک ہیں؛ صرف درجہ یہ نہیں بتاتا کہ کتنی منزلیں کھلی ہیں۔',
  },
  count: {
    heading: 'کتنی منزلوں تک رسائی',
    text: 'وہ منزلیں گنی گئی ہیں جہاں سفر سے پہلے ویزا نہیں چاہیے۔ {from} میں یہ {first} اور {to} میں {last} تھیں؛ سب سے زیادہ {mostAt} میں {most}۔',
    title: '{to} میں پیشگی ویزے کے بغیر {last} منزلیں، {from} میں {first}',
    subtitle: 'پیشگی ویزے کے بغیر منزلیں، ہینلے پاسپورٹ اشاریہ، پاکستان، {from} تا {to}',
    note: 'کتنی منزلوں کا موازنہ ہوتا ہے، یہ خود بدلتا رہا؛ جو سال شائع نہیں ہوئے وہ خالی ہیں۔',
  },
  requirements: {
    heading: 'دوسرے کیا مانگتے ہیں',
    text: '{date} کو {required} منزلیں پیشگی ویزا مانگتی تھیں اور {free} کوئی ویزا نہیں مانگتی تھیں۔ پیشگی ویزے کے بغیر کھلی منزلوں کی تعداد کے لحاظ سے پاسپورٹ کا درجہ {place} تھا۔',
    title: '{required} منزلیں پیشگی ویزا مانگتی ہیں',
    subtitle: 'مختلف منزلیں پاکستانی پاسپورٹ رکھنے والوں سے کیا مانگتی ہیں، {date}',
    note: 'ای ویزا بھی ویزا ہے: سفر سے پہلے لینا پڑتا ہے اور اس سے انکار ہو سکتا ہے۔',
  },
}
