import { dubaiCompanies, goldCardCount, investorVisas, netMillionaires } from '../../metrics/insiders'
import { highest, over, PAKISTAN } from '../read'
import { idsOf } from '../records'
import type { SectionDefinition } from '../section'
import { chart, tell, tellIf } from '../tell'

/** What the wealthy do: visas for money, firms abroad. */
export const wealth: SectionDefinition = {
  id: 'wealth',
  heading: { en: 'The wealthy', ur: 'دولت مند' },
  claims: ['fear-drives-the-wealthy', 'wealthy-explore-gold-card', 'gold-card-is-a-payment'],
  datasets: [
    ...investorVisas.datasets,
    ...netMillionaires.datasets,
    ...dubaiCompanies.datasets,
    ...goldCardCount.datasets,
  ],
  tell: (evidence) => {
    const visas = over(evidence, investorVisas, PAKISTAN, 'fiscal-year')
    const [latest, peak] = [visas.at(-1), highest(visas)]
    const net = netMillionaires.series(evidence, PAKISTAN).at(-1)
    const britain = netMillionaires.series(evidence, { origin: 'GBR' }).at(-1)
    const firms = dubaiCompanies.series(evidence, PAKISTAN).at(-1)
    const requests = goldCardCount.series(evidence, {}).at(-1)
    const { events } = evidence.records
    const card = events.filter(({ id }) => id.includes('gold-card'))
    return {
      sentences: [
        ...tell(
          {
            en: 'People born in Pakistan were issued {latest} investor visas of the United States in {latest:period}; the most in any year was {peak}, in {peak:period}.',
            ur: '{latest:period} میں پاکستان میں پیدا ہونے والوں کو امریکا کے {latest} سرمایہ کار ویزے ملے؛ کسی ایک سال میں سب سے زیادہ {peak} تھے، {peak:period} میں۔',
          },
          { latest, peak },
        ),
        ...tell(
          {
            en: 'The one projection found of millionaires who move gives a net {net} for Pakistan in {net:period} and {britain} for the United Kingdom; with a minus more leave than come, and the firm that made it sells such moves.',
            ur: 'نقلِ مکانی کرنے والے دس لاکھ ڈالر کے مالکان کا واحد آئندہ تخمینہ جو ملا، {net:period} میں پاکستان کے لیے خالص {net} اور برطانیہ کے لیے {britain} بتاتا ہے؛ منفی کا مطلب ہے کہ جانے والے آنے والوں سے زیادہ ہیں، اور تخمینہ لگانے والی کمپنی خود یہ خدمت بیچتی ہے۔',
          },
          { net, britain },
        ),
        ...tell(
          {
            en: '{firms} companies of Pakistanis joined the chamber of commerce of Dubai in {firms:period}; how many of their owners moved is not known.',
            ur: '{firms:period} میں پاکستانیوں کی {firms} کمپنیاں دبئی کے ایوانِ تجارت میں شامل ہوئیں؛ ان کے کتنے مالک خود گئے، معلوم نہیں۔',
          },
          { firms },
        ),
        ...tell(
          {
            en: 'For the gold card of the United States {requests} requests were counted by {requests:period}, none of the published figures by nationality.',
            ur: 'امریکا کے گولڈ کارڈ کے لیے {requests:period} تک {requests} درخواستیں گنی گئیں؛ کوئی شائع شدہ عدد قومیت کے لحاظ سے نہیں۔',
          },
          { requests },
        ),
        ...tellIf(card.length > 0, {
          en: 'The order behind the card does ask for a gift of money and a fee; a stay bought with an investment is older than it.',
          ur: 'کارڈ کا حکم نامہ واقعی رقم کا عطیہ اور فیس مانگتا ہے؛ سرمایہ کاری کے بدلے رہائش اس سے پرانی ہے۔',
        }),
        ...tell({
          en: 'No survey was found that asks the wealthy why they move, so fear as their motive is neither shown nor excluded.',
          ur: 'کوئی سروے نہیں ملا جو دولت مندوں سے جانے کی وجہ پوچھے، اس لیے خوف کا محرک ہونا نہ ثابت ہے نہ خارج۔',
        }),
      ],
      events: idsOf(card),
      statements: idsOf(
        evidence.records.statements.filter(({ topic }) =>
          ['firms-moving-to-dubai', 'officials-buying-property-in-portugal'].includes(topic),
        ),
      ),
      ...chart(
        tell(
          latest?.period.code === peak?.period.code
            ? {
                en: 'Investor visas reached their most in {peak:period}: {peak}',
                ur: 'سرمایہ کار ویزے {peak:period} میں سب سے زیادہ ہوئے: {peak}',
              }
            : {
                en: 'Investor visas have fallen from {peak} to {latest}',
                ur: 'سرمایہ کار ویزے {peak} سے گھٹ کر {latest} رہ گئے',
              },
          { latest, peak },
        ),
        'time',
        [{ label: investorVisas.title, figures: visas }],
      ),
    }
  },
}
