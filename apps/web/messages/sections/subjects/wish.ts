import type { Widened } from '../../widened'

export const en = {
  title: 'The wish to leave',
  lead: 'What surveys find when they ask who would leave, group by group, with the margin that a sample leaves. A wish is not a plan, and few plans become departures.',
  everyone: 'All asked',
  surveys: {
    heading: 'Surveys side by side',
    text: 'Each pollster asks another question of other people, so the values make no trend: the lowest is {low} ({lowName}), the highest {high} ({highName}). Whoever draws a line through them draws the difference between questions.',
    title: 'From {low} to {high}, depending on who asks whom',
    subtitle: 'Share of respondents who would like to leave Pakistan, by survey, per cent, oldest first',
    note: 'Intervals are computed for simple random samples where the sample size is published; the questions differ, and that is not in the interval.',
  },
  groups: {
    heading: 'Who wants to leave',
    text: 'Within one survey, {survey}, groups can be compared: of the young who were asked {all} would leave, {upper} in the upper-middle or privileged class and {lower} in the unprivileged one.',
    title: '{upper} of the young in the upper class would leave, {lower} in the lowest',
    subtitle: 'Share of the young who would like to leave, by class and province, per cent, {survey}',
    note: 'How many were asked in each group is not published, so no interval can be given for groups; a gap of a few points may be chance.',
  },
  reasons: {
    heading: 'What they name as the reason',
    text: 'In the survey {survey}, {top} of those who would leave gave this reason: {topName}.',
    title: '{top} name one reason: {topName}',
    subtitle: 'Reasons of those who would leave, per cent, {survey}',
    note: 'Only the reasons named in the report are shown; they do not add up to all.',
  },
  confidence: {
    heading: 'Is the country on the right path?',
    text: 'One question has been put again and again by one pollster: whether the country goes in the right direction. {low} said so in {lowAt}, {high} in {highAt} and {last} in {lastAt}.',
    title: '{last} saw the right direction in {lastAt}, {low} in {lowAt}',
    subtitle: 'Share who say that the country goes in the right direction, Ipsos Pakistan, per cent, by wave',
    note: 'The same pollster and question; waves are not evenly spaced, so they are listed and not joined by a line.',
  },
}

export const ur: Widened<typeof en> = {
  title: 'جانے کی خواہش',
  lead: 'جب سروے پوچھتے ہیں کہ کون جانا چاہے گا تو کیا جواب ملتا ہے، گروہ بہ گروہ، نمونے کی غلطی کی گنجائش کے ساتھ۔ خواہش منصوبہ نہیں ہوتی، اور کم ہی منصوبے روانگی تک پہنچتے ہیں۔',
  everyone: 'تمام جواب دہندگان',
  surveys: {
    heading: 'سروے پہلو بہ پہلو',
    text: 'ہر ادارہ الگ لوگوں سے الگ سوال پوچھتا ہے، اس لیے یہ اعداد رجحان نہیں بناتے: سب سے کم {low} ہے ({lowName})، سب سے زیادہ {high} ({highName})۔ جو انہیں لکیر سے جوڑے وہ دراصل سوالوں کا فرق دکھاتا ہے۔',
    title: '{low} سے {high} تک، اس پر منحصر کہ کون کس سے پوچھے',
    subtitle: 'پاکستان چھوڑنے کے خواہش مند جواب دہندگان کا حصہ، سروے کے لحاظ سے، فیصد، پرانا پہلے',
    note: 'وقفے سادہ اتفاقی نمونے کے لیے ہیں جہاں نمونے کا حجم شائع ہوا؛ سوال مختلف ہیں، اور یہ فرق وقفے میں شامل نہیں۔',
  },
  groups: {
    heading: 'کون جانا چاہتا ہے',
    text: 'ایک ہی سروے، {survey}، میں گروہوں کا موازنہ ہو سکتا ہے: جن نوجوانوں سے پوچھا گیا ان میں سے {all} جانا چاہیں گے، بالائی متوسط یا مراعات یافتہ طبقے میں {upper} اور غیر مراعات یافتہ طبقے میں {lower}۔',
    title: 'بالائی طبقے کے {upper} نوجوان جانا چاہتے ہیں، سب سے نچلے طبقے کے {lower}',
    subtitle: 'جانے کے خواہش مند نوجوانوں کا حصہ، طبقے اور صوبے کے لحاظ سے، فیصد، {survey}',
    note: 'ہر گروہ میں کتنوں سے پوچھا گیا، شائع نہیں ہوا، اس لیے گروہوں کا وقفہ نہیں دیا جا سکتا؛ چند پوائنٹس کا فرق اتفاقی ہو سکتا ہے۔',
  },
  reasons: {
    heading: 'وہ وجہ کیا بتاتے ہیں',
    text: 'سروے {survey} میں جانے کے خواہش مندوں میں سے {top} نے یہ وجہ بتائی: {topName}۔',
    title: '{top} ایک ہی وجہ بتاتے ہیں: {topName}',
    subtitle: 'جانے کے خواہش مندوں کی وجوہ، فیصد، {survey}',
    note: 'صرف وہ وجوہ دکھائی گئیں جو رپورٹ میں ہیں؛ ان کا مجموعہ سو فیصد نہیں بنتا۔',
  },
  confidence: {
    heading: 'کیا ملک درست سمت میں ہے؟',
    text: 'ایک سوال ایک ہی ادارے نے بار بار پوچھا: کیا ملک درست سمت میں جا رہا ہے۔ {lowAt} میں {low}، {highAt} میں {high} اور {lastAt} میں {last} نے ہاں کہا۔',
    title: '{lastAt} میں {last} کو سمت درست لگی، {lowAt} میں {low} کو',
    subtitle: 'وہ حصہ جو کہتا ہے کہ ملک درست سمت میں ہے، اپسوس پاکستان، فیصد، مرحلہ وار',
    note: 'وہی ادارہ اور وہی سوال؛ مرحلوں کے درمیان وقفے برابر نہیں، اس لیے فہرست میں ہیں اور لکیر سے نہیں جوڑے گئے۔',
  },
}
