import { convert, type Figure } from '../../figure'
import { remittancesGdpShare, remittancesRank, remittancesReceived } from '../../metrics/money'
import type { Unit } from '../../unit'
import { at, highest, over, yearBefore } from '../read'
import type { SectionDefinition } from '../section'
import { chart, type Found, tell, tellOrder } from '../tell'

const BILLIONS: Unit = { id: 'usd-billion', dimension: 'usd', factor: 1_000_000_000 }
const HOME = { country: 'PAK' } as const

const inBillions = (figure: Found): Found => figure && convert(figure, BILLIONS)

/** What those abroad send home. */
export const remittances: SectionDefinition = {
  id: 'remittances',
  heading: { en: 'What is sent home', ur: 'گھر بھیجی گئی رقوم' },
  claims: [],
  datasets: [...remittancesReceived.datasets, ...remittancesGdpShare.datasets, ...remittancesRank.datasets],
  tell: (evidence) => {
    const received: Figure[] = over(evidence, remittancesReceived, HOME)
    const last = received.at(-1)
    const [latest, before, record] = [last, yearBefore(received, last), highest(received)].map(inBillions)
    const shares = over(evidence, remittancesGdpShare, HOME)
    const [share, most] = [shares.at(-1), highest(shares)]
    const rank = last && at(evidence, remittancesRank, { ...HOME, period: last.period.code })
    const isRecord = latest?.period.code === record?.period.code
    return {
      sentences: [
        ...tell(
          isRecord
            ? {
                en: 'In {latest:period} Pakistan received {latest} billion dollars from people abroad, more than in any year before.',
                ur: '{latest:period} میں پاکستان کو بیرونِ ملک سے {latest} ارب ڈالر ملے، پہلے کے ہر سال سے زیادہ۔',
              }
            : {
                en: 'In {latest:period} Pakistan received {latest} billion dollars from people abroad; the most was {record} billion, in {record:period}.',
                ur: '{latest:period} میں پاکستان کو بیرونِ ملک سے {latest} ارب ڈالر ملے؛ سب سے زیادہ {record:period} میں {record} ارب تھے۔',
              },
          { latest, record },
        ),
        ...tellOrder(
          [latest, before],
          {
            more: {
              en: 'The year before it had been {before} billion.',
              ur: 'اس سے پچھلے سال یہ {before} ارب تھے۔',
            },
            less: {
              en: 'The year before it had been more, {before} billion.',
              ur: 'اس سے پچھلے سال یہ زیادہ، {before} ارب، تھے۔',
            },
            same: {
              en: 'The year before it had been as much.',
              ur: 'اس سے پچھلے سال بھی اتنے ہی تھے۔',
            },
          },
          { before },
        ),
        ...tell(
          {
            en: 'That is {share} of the output of the country ({share:period}), and place {rank} among all receivers; the share was largest, {most}, in {most:period}.',
            ur: 'یہ ملکی پیداوار کا {share} ہے ({share:period})، اور وصول کرنے والوں میں درجہ {rank}؛ سب سے بڑا حصہ {most:period} میں {most} تھا۔',
          },
          { share, rank, most },
        ),
        ...tell({
          en: 'Part of a rise is money that came by other ways before and now passes through banks; dollars of different years do not buy the same.',
          ur: 'اضافے کا ایک حصہ وہ رقم ہے جو پہلے دوسرے راستوں سے آتی تھی اور اب بینکوں سے گزرتی ہے؛ مختلف برسوں کے ڈالر ایک جیسی خریداری نہیں کرتے۔',
        }),
      ],
      ...chart(
        tell(
          isRecord
            ? {
                en: 'A record {latest} billion dollars in {latest:period}',
                ur: '{latest:period} میں ریکارڈ {latest} ارب ڈالر',
              }
            : {
                en: '{latest} billion dollars in {latest:period}, below the record of {record:period}',
                ur: '{latest:period} میں {latest} ارب ڈالر، {record:period} کے ریکارڈ سے کم',
              },
          { latest, record },
        ),
        'time',
        [{ label: remittancesReceived.title, figures: received }],
      ),
    }
  },
}
