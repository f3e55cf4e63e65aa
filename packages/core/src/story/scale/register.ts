import { departures, departuresRank, departuresRecord, departuresSince1971 } from '../../metrics/departures'
import { at, over, PAKISTAN, yearBefore } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

/** How many register to leave, and whether the latest year is the record. */
export const register: SectionDefinition = {
  id: 'register',
  heading: { en: 'The register', ur: 'رجسٹر' },
  claims: [
    'national-emergency',
    'unprecedented-numbers',
    'left-last-year-727000',
    'headline-dates-727000-to-2023',
  ],
  datasets: [...departures.datasets, ...departuresSince1971.datasets],
  tell: (evidence) => {
    const years = over(evidence, departures, PAKISTAN)
    const latest = years.at(-1)
    const key = { ...PAKISTAN, period: latest?.period.code ?? '' }
    const record = latest && at(evidence, departuresRecord, key)
    const rank = latest && at(evidence, departuresRank, key)
    const total = latest && at(evidence, departuresSince1971, key)
    const before = yearBefore(years, latest)
    const isRecord = latest?.period.code === record?.period.code
    const rival = [latest, before, record].find((figure) => figure?.range)
    return {
      sentences: [
        ...tell(
          {
            en: '{latest} people registered in {latest:period} to take up work abroad.',
            ur: '{latest:period} میں {latest} افراد نے بیرونِ ملک ملازمت کے لیے اندراج کرایا۔',
          },
          { latest },
        ),
        ...tell(
          isRecord
            ? {
                en: 'No year on record has more: {record:period} is the record.',
                ur: 'ریکارڈ پر موجود کسی سال میں اس سے زیادہ اندراج نہیں: {record:period} سب سے آگے ہے۔',
              }
            : {
                en: 'That is not a record: {record} registered in {record:period}, and {latest:period} stands in place {rank} among all years.',
                ur: 'یہ ریکارڈ نہیں: {record:period} میں {record} نے اندراج کرایا، اور تمام برسوں میں {latest:period} کا درجہ {rank} ہے۔',
              },
          { latest, record, rank },
        ),
        ...tellOrder(
          [latest, before],
          {
            more: {
              en: 'It is more than in {before:period}, when there were {before}.',
              ur: 'یہ {before:period} سے زیادہ ہے، جب تعداد {before} تھی۔',
            },
            less: {
              en: 'It is fewer than in {before:period}, when there were {before}.',
              ur: 'یہ {before:period} سے کم ہے، جب تعداد {before} تھی۔',
            },
            same: {
              en: 'It is as many as in {before:period}, {before}.',
              ur: 'یہ {before:period} کے برابر ہے، یعنی {before}۔',
            },
          },
          { before },
        ),
        ...tell(
          {
            en: 'In all the register has counted {total} departures ({total:period}).',
            ur: 'رجسٹر نے کل {total} روانگیاں درج کی ہیں ({total:period})۔',
          },
          { total },
        ),
        ...tell({
          en: 'It counts clearances for a job abroad. Students, families, settlers and those who travel without papers are not in it, and nobody who returns is taken off.',
          ur: 'یہ بیرونِ ملک ملازمت کی منظوریاں گنتا ہے۔ طلبہ، اہلِ خانہ، مستقل سکونت کے لیے جانے والے اور بغیر دستاویزات کے سفر کرنے والے اس میں نہیں، اور واپس آنے والا کوئی منہا نہیں ہوتا۔',
        }),
        ...tell(
          {
            en: 'For {rival:period} sources print other totals as well; the one shown, {rival}, is preferred by a written rule and the others stay beside it.',
            ur: '{rival:period} کے لیے ماخذ دوسرے مجموعے بھی بتاتے ہیں؛ دکھایا گیا عدد، {rival}، ایک تحریری قاعدے سے ترجیح پاتا ہے اور باقی اس کے ساتھ موجود ہیں۔',
          },
          { rival },
        ),
        ...tell({
          en: 'Whether such numbers are an emergency is a judgement; the register settles neither that nor the opposite.',
          ur: 'ایسے اعداد ہنگامی صورتِ حال ہیں یا نہیں، یہ رائے کا معاملہ ہے؛ رجسٹر نہ اسے ثابت کرتا ہے نہ اس کے برعکس کو۔',
        }),
      ],
      ...chart(
        tell(
          isRecord
            ? {
                en: 'Registrations reached their record in {record:period}',
                ur: 'اندراج {record:period} میں ریکارڈ سطح پر پہنچے',
              }
            : {
                en: 'Registrations peaked in {record:period}; {latest:period} stays below it',
                ur: 'اندراج {record:period} میں عروج پر تھے؛ {latest:period} اس سے کم ہے',
              },
          { record, latest },
        ),
        'time',
        [{ label: departures.title, figures: years }],
      ),
    }
  },
}
