import type { Evidence } from '../../evidence'
import { type Figure, readWhere } from '../../figure'
import { ifPublished, tooFewFigures } from '../../metrics/define-metric'
import { registeredPerThousand } from '../../metrics/professionals'
import { doctorsPerThousand } from '../../projections'
import { over } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

const TRAINING = 'professional-workforce-and-training'
const DOCTORS = { area: 'PAK', occupation: 'doctor' } as const

/** Doctors for every thousand people, year by year, at what the data say goes on; none where they do not suffice. */
function inScenario(evidence: Evidence): Figure[] {
  const figures: Figure[] = []
  const training = readWhere(evidence, TRAINING, { ...DOCTORS, measure: 'graduates', sex: 'total' })
  if (training.length === 0) return []
  ifPublished(() => {
    const { outcomes } = doctorsPerThousand.run(evidence)
    figures.push(...(outcomes.find(({ id }) => id === 'doctors-per-thousand')?.figures ?? []))
    const last = figures.at(-1)
    if (!last) throw tooFewFigures(doctorsPerThousand.id, 1, 0)
    return last
  })
  return figures
}

/** Doctors, if training and departures go on as they are. */
export const doctorsToCome: SectionDefinition = {
  id: 'doctors-to-come',
  heading: { en: 'Doctors to come', ur: 'آنے والے برسوں کے ڈاکٹر' },
  claims: [],
  datasets: [...registeredPerThousand.datasets, ...doctorsPerThousand.datasets],
  tell: (evidence) => {
    const past = over(evidence, registeredPerThousand, DOCTORS)
    const ahead = past.length > 0 ? inScenario(evidence) : []
    const [now, later] = [past.at(-1), ahead.at(-1)]
    return {
      sentences: [
        ...tellOrder(
          [later, now],
          {
            more: {
              en: 'If training and departures go on as they are, the register of doctors would hold {later} for every thousand people in {later:period}, more than the {now} of {now:period}.',
              ur: 'تربیت اور روانگی یوں ہی جاری رہیں تو {later:period} میں ڈاکٹروں کے رجسٹر میں فی ہزار آبادی {later} ہوں گے، {now:period} کے {now} سے زیادہ۔',
            },
            less: {
              en: 'If training and departures go on as they are, the register of doctors would hold {later} for every thousand people in {later:period}, fewer than the {now} of {now:period}.',
              ur: 'تربیت اور روانگی یوں ہی جاری رہیں تو {later:period} میں ڈاکٹروں کے رجسٹر میں فی ہزار آبادی {later} ہوں گے، {now:period} کے {now} سے کم۔',
            },
            same: {
              en: 'If training and departures go on as they are, the register of doctors would hold as many for every thousand people in {later:period} as in {now:period}, {now}.',
              ur: 'تربیت اور روانگی یوں ہی جاری رہیں تو {later:period} میں بھی ڈاکٹروں کے رجسٹر میں فی ہزار آبادی اتنے ہی ہوں گے جتنے {now:period} میں، {now}۔',
            },
          },
          { later, now },
        ),
        ...tell({
          en: 'This is a sum, not a forecast: deaths, retirement and those who do not practise are not taken off, for no figures of them are published.',
          ur: 'یہ حساب ہے، پیش گوئی نہیں: اموات، ریٹائرمنٹ اور پریکٹس نہ کرنے والے منہا نہیں کیے گئے، کیونکہ ان کے اعداد شائع نہیں ہوتے۔',
        }),
      ],
      ...chart(
        tell(
          {
            en: 'Registered doctors, if this continues: {later} in {later:period}',
            ur: 'رجسٹرڈ ڈاکٹر، اگر یہی جاری رہا: {later:period} میں {later}',
          },
          { later },
        ),
        'time',
        [
          { label: registeredPerThousand.title, figures: past },
          { label: doctorsPerThousand.title, figures: ahead },
        ],
      ),
    }
  },
}
