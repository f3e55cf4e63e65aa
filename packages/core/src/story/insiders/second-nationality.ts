import { dualNationalOfficials } from '../../metrics/insiders'
import { PAKISTAN } from '../read'
import { idsOf } from '../records'
import type { SectionDefinition } from '../section'
import { tell, tellIf } from '../tell'

const OFFICIALS = 'officials-abroad'

/** Officials who are citizens of another state too. */
export const secondNationality: SectionDefinition = {
  id: 'second-nationality',
  heading: { en: 'A second nationality', ur: 'دوسری شہریت' },
  claims: ['insiders-lack-faith'],
  datasets: dualNationalOfficials.datasets,
  tell: (evidence) => {
    const onList = (group: string) =>
      dualNationalOfficials.series(evidence, { ...PAKISTAN, group, destination: 'WLD' }).at(-1)
    const [servants, agency, services] = [
      onList('civil-servants-all-bodies'),
      onList('fia-list'),
      onList('three-services-grade-17-and-above'),
    ]
    const doubted = evidence
      .dataset(OFFICIALS)
      .observations.where({ measure: 'dual-national-officials' })
      .rows()
      .some(({ status }) => status === 'U')
    const { events, statements } = evidence.records
    return {
      sentences: [
        ...tell(
          {
            en: 'A list of {servants:period} names {servants} civil servants of all bodies with a second nationality.',
            ur: '{servants:period} کی ایک فہرست تمام اداروں کے {servants} سرکاری ملازمین کی دوسری شہریت بتاتی ہے۔',
          },
          { servants },
        ),
        ...tell(
          {
            en: 'The Federal Investigation Agency counted {agency} in {agency:period}.',
            ur: 'وفاقی تحقیقاتی ادارے (ایف آئی اے) نے {agency:period} میں {agency} گنے۔',
          },
          { agency },
        ),
        ...tell(
          {
            en: 'A list of the upper grades of three services names {services} ({services:period}).',
            ur: 'تین سروسز کے اعلیٰ درجوں کی ایک فہرست میں {services} نام ہیں ({services:period})۔',
          },
          { services },
        ),
        ...tell({
          en: 'The lists take in different bodies, so they are neither added up nor set against each other over time.',
          ur: 'فہرستوں میں مختلف ادارے شامل ہیں، اس لیے نہ انہیں جمع کیا جاتا ہے نہ وقت کے ساتھ ان کا موازنہ۔',
        }),
        ...tellIf(doubted, {
          en: 'A far larger number that is often repeated could not be traced to a count. It is kept on record as unreliable and does not answer here.',
          ur: 'ایک کہیں بڑا عدد جو اکثر دہرایا جاتا ہے کسی گنتی تک نہیں پہنچتا۔ وہ ناقابلِ اعتبار کے طور پر ریکارڈ میں ہے اور یہاں جواب نہیں بنتا۔',
        }),
        ...tell({
          en: 'A second nationality does not show an intention to leave, and what insiders believe cannot be read from their papers.',
          ur: 'دوسری شہریت جانے کا ارادہ ظاہر نہیں کرتی، اور صاحبانِ اختیار کیا سمجھتے ہیں، یہ ان کے کاغذات سے نہیں پڑھا جا سکتا۔',
        }),
      ],
      events: idsOf(events.filter(({ id }) => /dual-national|second-citizenship/.test(id))),
      statements: idsOf(statements.filter(({ topic }) => topic.startsWith('dual-national'))),
    }
  },
}
