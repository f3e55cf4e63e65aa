import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { departures } from '../../metrics/departures'
import {
  type AssociationDriver,
  associationDrivers,
  driverAssociation,
  driverAssociationAdjustedPValue,
} from '../../metrics/drivers'
import { at, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell } from '../tell'

// The usual bound; below it chance alone is an unlikely account.
const UNLIKELY = 0.05

interface Association {
  readonly driver: AssociationDriver
  readonly figure: Figure
}

/** Each driver with its rank correlation with departures, the closest first. */
const associations = (evidence: Evidence, form: 'level' | 'change', period: string): Association[] =>
  associationDrivers
    .flatMap((driver) => {
      const figure = at(evidence, driverAssociation, { ...PAKISTAN, driver: driver.id, form, period })
      return figure ? [{ driver, figure }] : []
    })
    .sort((a, b) => Math.abs(b.figure.value) - Math.abs(a.figure.value))

/** What goes with departures over the years, and why that is no cause. */
export const whatGoesTogether: SectionDefinition = {
  id: 'what-goes-together',
  heading: { en: 'What goes together', ur: 'کیا ساتھ ساتھ چلتا ہے' },
  claims: [],
  datasets: [
    ...departures.datasets,
    ...driverAssociation.datasets,
    ...driverAssociationAdjustedPValue.datasets,
  ],
  tell: (evidence) => {
    const period = over(evidence, departures, PAKISTAN).at(-1)?.period.code
    const levels = period ? associations(evidence, 'level', period) : []
    const changes = period ? associations(evidence, 'change', period) : []
    const [level, change] = [levels[0], changes[0]]
    const chance =
      change &&
      period &&
      at(evidence, driverAssociationAdjustedPValue, {
        ...PAKISTAN,
        driver: change.driver.id,
        form: 'change',
        period,
      })
    const { en, ur } = level?.driver.title ?? { en: '', ur: '' }
    const changing = change?.driver.title ?? { en: '', ur: '' }
    return {
      sentences: [
        ...tell(
          {
            en: `Over the years departures go most closely with ${en}: a rank correlation of {level} ({level:period}), where one would be perfect agreement and nought none.`,
            ur: `برسوں کے دوران روانگی سب سے زیادہ ${ur} کے ساتھ چلتی ہے: درجہ وار ارتباط {level} ({level:period})، جہاں ایک کا مطلب مکمل ہم آہنگی ہے اور صفر کا کوئی نہیں۔`,
          },
          { level: level?.figure },
        ),
        ...tell({
          en: 'But what rises over decades goes together for that alone. A fairer test sets the changes from year to year against each other.',
          ur: 'مگر جو چیزیں دہائیوں تک بڑھتی رہیں وہ محض اسی لیے ساتھ چلتی ہیں۔ زیادہ منصفانہ جانچ سال بہ سال تبدیلیوں کا موازنہ ہے۔',
        }),
        ...tell(
          chance && chance.value < UNLIKELY
            ? {
                en: `There the closest is ${changing.en}, with {change}; with all that was tested taken into account, chance alone would do as well with a probability of {chance} only.`,
                ur: `اس میں سب سے قریب ${changing.ur} ہے، {change} کے ساتھ؛ تمام جانچ کو حساب میں رکھ کر محض اتفاق سے ایسا ہونے کا امکان صرف {chance} ہے۔`,
              }
            : {
                en: `There the closest is ${changing.en}, with {change}; with all that was tested taken into account, chance alone would do as well with a probability of {chance}, so it shows nothing.`,
                ur: `اس میں سب سے قریب ${changing.ur} ہے، {change} کے ساتھ؛ تمام جانچ کو حساب میں رکھ کر محض اتفاق سے بھی ایسا ہونے کا امکان {chance} ہے، اس لیے یہ کچھ نہیں دکھاتا۔`,
              },
          { change: change?.figure, chance: chance || undefined },
        ),
        ...tell({
          en: 'An association is no cause in any case. What is missing from the test is the other half of the matter: how many workers the destinations ask for.',
          ur: 'باہمی تعلق بہرحال سبب نہیں۔ جانچ میں معاملے کا دوسرا نصف موجود نہیں: منزل کے ملک کتنے کارکن مانگتے ہیں۔',
        }),
      ],
      ...chart(
        tell(
          {
            en: `Year by year the closest is ${changing.en}: {change}`,
            ur: `سال بہ سال سب سے قریب ${changing.ur} ہے: {change}`,
          },
          { change: change?.figure },
        ),
        'comparison',
        changes.map(({ driver, figure }) => ({ label: driver.title, figures: [figure] })),
      ),
    }
  },
}
