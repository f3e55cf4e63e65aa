import {
  missionStaffDisappeared,
  missionStaffDisappearedShare,
  officialsAbroad,
} from '../../metrics/insiders'
import { at, nameIn, PAKISTAN, ranked } from '../read'
import { idsOf, touches } from '../records'
import type { SectionDefinition } from '../section'
import { chart, tell, tellIf } from '../tell'

const OFFICIALS = 'officials-abroad'
const CREW = {
  ...PAKISTAN,
  destination: 'CAN',
  measure: 'airline-crew-missing',
  group: 'airline-crew',
} as const
const TOPICS = ['diplomats-who-settle-abroad', 'mission-staff-who-do-not-return', 'crew-who-stay-abroad']

/** Staff sent abroad by the state who did not come back. */
export const missionStaff: SectionDefinition = {
  id: 'mission-staff',
  heading: { en: 'Staff who stayed', ur: 'عملہ جو واپس نہ آیا' },
  claims: ['diplomats-seek-to-stay', 'diplomats-most-alarming-sign', 'measures-are-futile', 'moral-collapse'],
  datasets: [
    ...missionStaffDisappeared.datasets,
    ...missionStaffDisappearedShare.datasets,
    ...officialsAbroad.datasets,
  ],
  tell: (evidence) => {
    const away = missionStaffDisappeared.series(evidence, PAKISTAN).at(-1)
    const period = away?.period.code ?? ''
    const share = away && at(evidence, missionStaffDisappearedShare, { ...PAKISTAN, period })
    const crew = officialsAbroad.series(evidence, CREW).at(-1)
    const hosts = ranked(
      away
        ? evidence
            .dataset(OFFICIALS)
            .codesOf('destination')
            .filter((code) => code !== 'WLD')
        : [],
      (destination) => at(evidence, missionStaffDisappeared, { ...PAKISTAN, destination, period }),
    )
    const [top] = hosts
    const host = nameIn(evidence, OFFICIALS, 'destination', top?.code)
    const { events, statements } = evidence.records
    return {
      sentences: [
        ...tell(
          {
            en: 'Parliament was told of {away} members of mission staff who went missing abroad ({away:period}).',
            ur: 'پارلیمنٹ کو سفارتی مشنوں کے {away} اہلکاروں کے بیرونِ ملک غائب ہونے کا بتایا گیا ({away:period})۔',
          },
          { away },
        ),
        ...tell(
          {
            en: 'That is {share} of the staff posted at the end of that time.',
            ur: 'یہ اس مدت کے آخر میں تعینات عملے کا {share} ہے۔',
          },
          { share },
        ),
        ...tell(
          {
            en: 'Of the crew of the national airline {crew} were reported missing in Canada ({crew:period}).',
            ur: 'قومی ایئرلائن کے عملے میں سے {crew} کے کینیڈا میں لاپتا ہونے کی اطلاع آئی ({crew:period})۔',
          },
          { crew },
        ),
        ...tellIf(away !== undefined, {
          en: 'No later count of mission staff was found, and none of staff who hold residency abroad, so neither a rise nor the success of any rule can be shown.',
          ur: 'سفارتی عملے کی بعد کی کوئی گنتی نہیں ملی، نہ بیرونِ ملک رہائش رکھنے والے عملے کی، اس لیے نہ اضافہ دکھایا جا سکتا ہے نہ کسی قاعدے کی کامیابی۔',
        }),
        ...tell({
          en: 'Cases show that it happens. How alarming it is, and what it says of anyone’s morals, are judgements.',
          ur: 'واقعات دکھاتے ہیں کہ ایسا ہوتا ہے۔ یہ کتنا تشویش ناک ہے، اور کسی کے اخلاق کے بارے میں کیا بتاتا ہے، یہ آرا ہیں۔',
        }),
      ],
      events: idsOf(
        events.filter(
          (event) =>
            event.category === 'official-conduct' &&
            touches('mission-staff', 'airline-crew', 'parliament-staff')(event),
        ),
      ),
      statements: idsOf(statements.filter(({ topic }) => TOPICS.includes(topic))),
      ...chart(
        tell(
          {
            en: `${host.en} comes first among the places of the missing: {top} of {away}`,
            ur: `غائب عملے کے مقامات میں ${host.ur} سب سے آگے ہے: {away} میں سے {top}`,
          },
          { top: top?.figure, away },
        ),
        'comparison',
        hosts.map(({ code, figure }) => ({
          label: nameIn(evidence, OFFICIALS, 'destination', code),
          figures: [figure],
        })),
      ),
    }
  },
}
