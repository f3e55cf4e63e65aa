import { idsOf } from '../records'
import type { SectionDefinition } from '../section'
import { namesInARow, tell, tellIf } from '../tell'

const ON_LEAVING = [
  'brain-drain',
  'people-wanting-to-leave',
  'survey-on-wanting-to-leave',
  'overseas-pakistanis',
  'jobs-abroad',
]

/** What those in office have said of people who leave. */
export const leaders: SectionDefinition = {
  id: 'leaders',
  heading: { en: 'What leaders say', ur: 'رہنما کیا کہتے ہیں' },
  claims: ['former-pm-does-not-matter', 'leaders-are-disconnected'],
  datasets: [],
  tell: (evidence) => {
    const said = evidence.records.statements.filter(({ topic }) => ON_LEAVING.includes(topic))
    const withStance = (...stances: readonly string[]) =>
      said.filter(({ stance }) => stances.includes(stance))
    const dismissive = withStance('dismissive')
    const gain = withStance('positive-framing', 'promoting').length
    const concern = withStance('concerned', 'critical', 'acknowledging').length
    const speakers = namesInARow([
      ...new Map(dismissive.map(({ speaker }) => [speaker.en, speaker])).values(),
    ])
    return {
      sentences: [
        ...tellIf(dismissive.length > 0, {
          en: `Dismissive words on people who leave are on record of ${speakers.en}; which remark the article means it does not say, and the wording differs between reports.`,
          ur: `جانے والوں کے بارے میں بے پروائی کے الفاظ ${speakers.ur} کے ریکارڈ پر ہیں؛ مضمون یہ نہیں بتاتا کہ مراد کون سی بات ہے، اور رپورٹوں میں الفاظ مختلف ہیں۔`,
        }),
        ...tellIf(said.length > 0 && gain > concern, {
          en: 'More of the statements found present departures as a gain, through money sent or skills learnt, than voice concern.',
          ur: 'ملنے والے بیانات میں سے زیادہ تر روانگی کو فائدہ بتاتے ہیں، ترسیلات یا سیکھے ہوئے ہنر کی وجہ سے؛ تشویش ظاہر کرنے والے کم ہیں۔',
        }),
        ...tellIf(said.length > 0 && gain <= concern, {
          en: 'Of the statements found as many or more voice concern as present departures as a gain.',
          ur: 'ملنے والے بیانات میں تشویش ظاہر کرنے والے روانگی کو فائدہ بتانے والوں سے کم نہیں۔',
        }),
        ...tell({
          en: 'The statements are those that were found, not all that were said. Whether they show a gap between leaders and people is a judgement.',
          ur: 'یہ وہ بیانات ہیں جو ملے، تمام کہی گئی باتیں نہیں۔ یہ حکمرانوں اور عوام کے درمیان خلیج دکھاتے ہیں یا نہیں، یہ رائے ہے۔',
        }),
      ],
      statements: idsOf(said),
    }
  },
}
