import { idsOf, touches } from '../records'
import type { SectionDefinition } from '../section'
import { tell, tellIf } from '../tell'

/** What binds officials: their passports, and residency abroad. */
export const rules: SectionDefinition = {
  id: 'rules',
  heading: { en: 'The rules for officials', ur: 'افسروں کے لیے قواعد' },
  claims: ['ordinary-passports-confiscated', 'residency-bar-on-diplomatic-passports'],
  datasets: [],
  tell: (evidence) => {
    const { events } = evidence.records
    const onPassports = events.filter(
      (event) =>
        event.category === 'passport-rule' &&
        touches('mission-staff', 'diplomats', 'office-holders', 'civil-servants')(event),
    )
    const changes = (way: string): number => onPassports.filter(({ direction }) => direction === way).length
    return {
      sentences: [
        ...tellIf(onPassports.some(touches('mission-staff')), {
          en: 'Press reports say that staff of missions serve on diplomatic or official passports and get an ordinary one only after they report back at home. The written order was not found.',
          ur: 'اخباری رپورٹوں کے مطابق مشنوں کا عملہ سفارتی یا سرکاری پاسپورٹ پر خدمت کرتا ہے اور عام پاسپورٹ وطن واپس حاضری کے بعد ہی ملتا ہے۔ تحریری حکم نہیں ملا۔',
        }),
        ...tellIf(changes('tightened') > changes('eased'), {
          en: 'More of the rules on record for the passports of officials were tightened than eased.',
          ur: 'افسروں کے پاسپورٹ کے جو قواعد ریکارڈ پر ہیں ان میں سختی نرمی سے زیادہ ہوئی۔',
        }),
        ...tell({
          en: 'Of a rule that bars holders of diplomatic passports from applying for residency abroad neither a text nor a report was found. That is no proof that there is none.',
          ur: 'سفارتی پاسپورٹ رکھنے والوں پر بیرونِ ملک رہائش کی درخواست کی ممانعت کا نہ متن ملا نہ خبر۔ یہ اس کا ثبوت نہیں کہ ایسا قاعدہ نہیں۔',
        }),
      ],
      events: idsOf(onPassports),
    }
  },
}
