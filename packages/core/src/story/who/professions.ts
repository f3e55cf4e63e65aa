import { professionDepartures } from '../../metrics/who'
import { inPeriod, nameIn, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellIf } from '../tell'

const NAMED = ['doctor', 'engineer', 'computer-analyst', 'teacher', 'nurse', 'artist'] as const
const BY_OCCUPATION = 'departures-by-occupation'

/** The professions that the article names. */
export const professions: SectionDefinition = {
  id: 'professions',
  heading: { en: 'The professions named', ur: 'جن پیشوں کا نام لیا جاتا ہے' },
  claims: ['professions-named-are-leaving'],
  datasets: professionDepartures.datasets,
  tell: (evidence) => {
    const series = NAMED.map((occupation) => ({
      label: nameIn(evidence, BY_OCCUPATION, 'occupation', occupation),
      figures: over(evidence, professionDepartures, { ...PAKISTAN, occupation }),
    }))
    const [doctors = [], engineers = [], programmers = [], teachers = [], nurses = [], artists = []] =
      series.map(({ figures }) => figures)
    // The last year of which all four are published.
    const shared = doctors.findLast(({ period }) =>
      [engineers, teachers, nurses].every((figures) => inPeriod(figures, period.code)),
    )?.period.code
    const of = {
      doctors: inPeriod(doctors, shared),
      engineers: inPeriod(engineers, shared),
      teachers: inPeriod(teachers, shared),
      nurses: inPeriod(nurses, shared),
    }
    const [programmer, artist] = [programmers.at(-1), artists.at(-1)]
    const growing = series.filter(
      ({ figures }) => (figures.at(-1)?.value ?? 0) > (figures.at(0)?.value ?? Number.POSITIVE_INFINITY),
    )
    return {
      sentences: [
        ...tell(
          {
            en: 'Among those registered in {doctors:period} were {doctors} doctors, {engineers} engineers, {nurses} nurses and {teachers} teachers.',
            ur: '{doctors:period} میں اندراج کرانے والوں میں {doctors} ڈاکٹر، {engineers} انجینئر، {nurses} نرسیں اور {teachers} اساتذہ تھے۔',
          },
          of,
        ),
        ...tell(
          {
            en: 'Computer analysts, the class nearest to IT specialists, were {programmer} in {programmer:period}.',
            ur: 'کمپیوٹر تجزیہ کار، جو آئی ٹی ماہرین سے قریب ترین درجہ ہے، {programmer:period} میں {programmer} تھے۔',
          },
          { programmer },
        ),
        ...tell(
          {
            en: 'Artists were {artist} in {artist:period}; intellectuals and future leaders are no class of any register, and no number of them can be given.',
            ur: 'فنکار {artist:period} میں {artist} تھے؛ دانشور اور مستقبل کے رہنما کسی رجسٹر کا درجہ نہیں، اور ان کی کوئی تعداد نہیں بتائی جا سکتی۔',
          },
          { artist },
        ),
        ...tellIf(growing.length === series.length, {
          en: 'All of these professions register more than when the lists by occupation begin.',
          ur: 'یہ تمام پیشے اس وقت سے زیادہ اندراج کراتے ہیں جب پیشہ وار فہرستیں شروع ہوئیں۔',
        }),
        ...tell({
          en: 'The occupation is the one on the permit. A graduate who leaves as a driver counts as a driver, and one who leaves to study does not count at all.',
          ur: 'پیشہ وہ ہے جو اجازت نامے پر لکھا ہے۔ جو گریجویٹ ڈرائیور بن کر جائے وہ ڈرائیور گنا جاتا ہے، اور جو پڑھنے جائے وہ گنا ہی نہیں جاتا۔',
        }),
      ],
      ...chart(
        tell(
          {
            en: 'Of the professions named, engineers and doctors: {engineers} and {doctors} in {doctors:period}',
            ur: 'جن پیشوں کا نام لیا گیا ان میں انجینئر اور ڈاکٹر: {doctors:period} میں {engineers} اور {doctors}',
          },
          { engineers: of.engineers, doctors: of.doctors },
        ),
        'time',
        series,
      ),
    }
  },
}
