import type { Widened } from '../../widened'

export const en = {
  title: 'Money sent home',
  lead: 'What those abroad send, how much it is beside the economy, from where it comes, and in which months.',
  received: {
    heading: 'How much arrives',
    text: 'Pakistan received {first} US dollars in {from} and {last} in {to}: number {place} among all countries for which the sum is published.',
    title: '{last} US dollars arrived in {to}; {first} in {from}',
    subtitle: 'Remittances received, current US dollars, Pakistan, {from} to {to}',
    note: 'In dollars of each year, not corrected for prices. What is carried by hand or sent outside banks is not in it; when more is sent through banks, the sum rises without anyone sending more.',
  },
  share: {
    heading: 'Beside the economy',
    text: 'Against the output of the country remittances were {last} in {to}. The highest share was {most}, in {mostAt}; the share was {first} in {from}.',
    title: '{last} of GDP in {to}; the highest was {most} in {mostAt}',
    subtitle: 'Remittances received, per cent of GDP, Pakistan, {from} to {to}',
    note: 'The share also rises when the economy shrinks in dollars, as after a devaluation.',
  },
  corridors: {
    heading: 'Where it comes from',
    text: 'In {year}, {topName} sent {top} and {secondName} {second} of all. The corridor is where the last bank stands: money from elsewhere that passes through a bank in London or New York counts there.',
    title: '{top} came from {topName} in {year}',
    subtitle: 'Workers’ remittances by corridor, million US dollars and share of all, {year}',
    note: 'Corridors of the State Bank; the emirates are counted together. The last fiscal year for which nearly all corridors are published is shown.',
  },
  months: {
    heading: 'Month by month',
    text: 'The latest month, {to}, brought {last} million dollars; the most were {most}, in {mostAt}. Months differ in days and in feasts, and the feasts move through the calendar.',
    title: '{last} million dollars arrived in {to}, {first} in {from}',
    subtitle: 'Workers’ remittances by month, million US dollars, all corridors, {from} to {to}',
    note: 'Not adjusted for the season.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'گھر بھیجی گئی رقوم',
  lead: 'باہر رہنے والے کتنا بھیجتے ہیں، معیشت کے مقابلے میں یہ کتنا ہے، کہاں سے آتا ہے، اور کن مہینوں میں۔',
  received: {
    heading: 'کتنا پہنچتا ہے',
    text: 'پاکستان کو {from} میں {first} اور {to} میں {last} امریکی ڈالر ملے، اور یوں جن ممالک کی رقم شائع ہوئی ان میں اس کا نمبر {place} رہا۔',
    title: '{to} میں {last} امریکی ڈالر آئے، {from} میں {first}',
    subtitle: 'موصول ترسیلاتِ زر، رواں امریکی ڈالر، پاکستان، {from} تا {to}',
    note: 'ہر سال کے ڈالروں میں، مہنگائی کا حساب کیے بغیر۔ ہاتھ سے لائی گئی یا بینک کے باہر بھیجی گئی رقم شامل نہیں؛ جب زیادہ رقم بینک سے آئے تو مجموعہ بڑھتا ہے خواہ کسی نے زیادہ نہ بھیجا ہو۔',
  },
  share: {
    heading: 'معیشت کے مقابلے میں',
    text: 'ملک کی پیداوار کے مقابلے میں ترسیلات {to} میں {last} تھیں۔ سب سے بڑا حصہ {mostAt} میں {most} تھا؛ {from} میں {first}۔',
    title: '{to} میں جی ڈی پی کا {last}؛ سب سے زیادہ {mostAt} میں {most}',
    subtitle: 'موصول ترسیلاتِ زر، جی ڈی پی کا فیصد، پاکستان، {from} تا {to}',
    note: 'حصہ تب بھی بڑھتا ہے جب معیشت ڈالروں میں سکڑے، جیسے روپے کی قدر گرنے پر۔',
  },
  corridors: {
    heading: 'کہاں سے آتا ہے',
    text: '{year} میں کل کا {top} {topName} سے اور {second} {secondName} سے آیا۔ راہداری سے مراد وہ ملک ہے جہاں کے بینک سے رقم آخر میں بھیجی گئی: کہیں اور کی رقم جو لندن یا نیویارک کے بینک سے گزرے وہ وہاں گنی جاتی ہے۔',
    title: '{year} میں {top} {topName} سے آیا',
    subtitle: 'کارکنوں کی ترسیلات راہداری کے لحاظ سے، ملین امریکی ڈالر اور کل میں حصہ، {year}',
    note: 'اسٹیٹ بینک کی راہداریاں؛ امارات ایک ساتھ گنے گئے۔ وہ آخری مالی سال دکھایا گیا جس کی تقریباً تمام راہداریاں شائع ہوئیں۔',
  },
  months: {
    heading: 'ماہ بہ ماہ',
    text: 'تازہ ترین مہینے، {to}، میں {last} ملین ڈالر آئے؛ سب سے زیادہ {mostAt} میں {most}۔ مہینوں کے دن اور تہوار ایک جیسے نہیں، اور تہوار ہر سال دوسری تاریخوں پر آتے ہیں۔',
    title: '{to} میں {last} ملین ڈالر آئے، {from} میں {first}',
    subtitle: 'کارکنوں کی ماہانہ ترسیلات، ملین امریکی ڈالر، تمام راہداریاں، {from} تا {to}',
    note: 'موسمی اتار چڑھاؤ منہا نہیں کیا گیا۔',
  },
}
