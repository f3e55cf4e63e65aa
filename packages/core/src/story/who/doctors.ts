import {
  doctorEmigrationRate,
  leaversPerGraduate,
  leaversPerRegistered,
  registeredPerThousand,
} from '../../metrics/professionals'
import { professionDepartures } from '../../metrics/who'
import { ends, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

const DOCTORS = { ...PAKISTAN, occupation: 'doctor' } as const

/** Whether the country is losing its doctors. */
export const doctors: SectionDefinition = {
  id: 'doctors',
  heading: { en: 'Doctors who leave, doctors at home', ur: 'جانے والے ڈاکٹر، ملک میں موجود ڈاکٹر' },
  claims: ['losing-doctors-and-thinkers', 'backbone-of-development'],
  datasets: [
    ...professionDepartures.datasets,
    ...leaversPerRegistered.datasets,
    ...leaversPerGraduate.datasets,
    ...registeredPerThousand.datasets,
    ...doctorEmigrationRate.datasets,
  ],
  tell: (evidence) => {
    const leaving = over(evidence, professionDepartures, DOCTORS)
    const [earliest, latest] = ends(leaving)
    const registered = over(evidence, leaversPerRegistered, DOCTORS).at(-1)
    const graduates = over(evidence, leaversPerGraduate, DOCTORS).at(-1)
    const density = over(evidence, registeredPerThousand, { area: 'PAK', occupation: 'doctor' })
    const [before, now] = ends(density)
    const abroad = over(evidence, doctorEmigrationRate, PAKISTAN)
    const [formerly, lately] = ends(abroad)
    return {
      sentences: [
        ...tellOrder(
          [latest, earliest],
          {
            more: {
              en: 'Registered departures of doctors have risen from {earliest} in {earliest:period} to {latest} in {latest:period}.',
              ur: 'ڈاکٹروں کی رجسٹرڈ روانگی {earliest:period} کے {earliest} سے بڑھ کر {latest:period} میں {latest} ہو گئی۔',
            },
            less: {
              en: 'Registered departures of doctors have fallen from {earliest} in {earliest:period} to {latest} in {latest:period}.',
              ur: 'ڈاکٹروں کی رجسٹرڈ روانگی {earliest:period} کے {earliest} سے گھٹ کر {latest:period} میں {latest} رہ گئی۔',
            },
            same: {
              en: 'Registered departures of doctors were {latest} in {latest:period}, as many as in {earliest:period}.',
              ur: 'ڈاکٹروں کی رجسٹرڈ روانگی {latest:period} میں {latest} تھی، اتنی ہی جتنی {earliest:period} میں۔',
            },
          },
          { earliest, latest },
        ),
        ...tell(
          {
            en: 'Set against the medical register that is {registered} of its doctors in {registered:period}, and {graduates} of those who graduated in {graduates:period}.',
            ur: 'طبی رجسٹر کے مقابلے میں یہ {registered:period} میں اس کے ڈاکٹروں کا {registered} ہے، اور {graduates:period} میں فارغ التحصیل ہونے والوں کا {graduates}۔',
          },
          { registered, graduates },
        ),
        ...tellOrder(
          [now, before],
          {
            more: {
              en: 'At home the register of doctors has grown faster than the population: {now} for every thousand people in {now:period}, {before} in {before:period}.',
              ur: 'ملک میں ڈاکٹروں کا رجسٹر آبادی سے تیز بڑھا ہے: {now:period} میں فی ہزار آبادی {now}، {before:period} میں {before}۔',
            },
            less: {
              en: 'At home the register of doctors has not kept up with the population: {now} for every thousand people in {now:period}, {before} in {before:period}.',
              ur: 'ملک میں ڈاکٹروں کا رجسٹر آبادی کا ساتھ نہیں دے سکا: {now:period} میں فی ہزار آبادی {now}، {before:period} میں {before}۔',
            },
            same: {
              en: 'At home the register of doctors has grown with the population: {now} for every thousand people.',
              ur: 'ملک میں ڈاکٹروں کا رجسٹر آبادی کے ساتھ بڑھا ہے: فی ہزار آبادی {now}۔',
            },
          },
          { now, before },
        ),
        ...tellOrder(
          [lately, formerly],
          {
            more: {
              en: 'Of doctors trained in Pakistan {lately} worked in the countries that report to the OECD around {lately:period}, more than the {formerly} of {formerly:period}.',
              ur: 'پاکستان میں تربیت یافتہ ڈاکٹروں میں سے {lately} {lately:period} کے لگ بھگ ان ملکوں میں کام کرتے تھے جو او ای سی ڈی کو اعداد دیتے ہیں، جو {formerly:period} کے {formerly} سے زیادہ ہے۔',
            },
            less: {
              en: 'Of doctors trained in Pakistan {lately} worked in the countries that report to the OECD around {lately:period}, no more than the {formerly} of {formerly:period}.',
              ur: 'پاکستان میں تربیت یافتہ ڈاکٹروں میں سے {lately} {lately:period} کے لگ بھگ ان ملکوں میں کام کرتے تھے جو او ای سی ڈی کو اعداد دیتے ہیں، جو {formerly:period} کے {formerly} سے زیادہ نہیں۔',
            },
            same: {
              en: 'Of doctors trained in Pakistan {lately} worked in the countries that report to the OECD around {lately:period}, as in {formerly:period}.',
              ur: 'پاکستان میں تربیت یافتہ ڈاکٹروں میں سے {lately} {lately:period} کے لگ بھگ ان ملکوں میں کام کرتے تھے جو او ای سی ڈی کو اعداد دیتے ہیں، جتنے {formerly:period} میں۔',
            },
          },
          { lately, formerly },
        ),
        ...tell({
          en: 'The medical register keeps many who do not practise or have left by other ways, so it shows how many were trained rather than how many treat patients. How much a country needs them is a judgement.',
          ur: 'طبی رجسٹر میں ایسے بہت سے نام رہتے ہیں جو پریکٹس نہیں کرتے یا دوسرے راستوں سے جا چکے، اس لیے یہ بتاتا ہے کہ کتنے تربیت یافتہ ہوئے، نہ کہ کتنے علاج کرتے ہیں۔ ملک کو ان کی کتنی ضرورت ہے، یہ رائے کا معاملہ ہے۔',
        }),
      ],
      ...chart(
        tellOrder(
          [now, before],
          {
            more: {
              en: 'More doctors are registered at home, for the population',
              ur: 'آبادی کے لحاظ سے ملک میں زیادہ ڈاکٹر رجسٹرڈ ہیں',
            },
            less: {
              en: 'Fewer doctors are registered at home, for the population',
              ur: 'آبادی کے لحاظ سے ملک میں کم ڈاکٹر رجسٹرڈ ہیں',
            },
            same: {
              en: 'As many doctors are registered at home, for the population',
              ur: 'آبادی کے لحاظ سے ملک میں اتنے ہی ڈاکٹر رجسٹرڈ ہیں',
            },
          },
          { now, before },
        ),
        'time',
        [{ label: registeredPerThousand.title, figures: density }],
      ),
    }
  },
}
