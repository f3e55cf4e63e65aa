import { outboundMobilityRatio, studentsInHost } from '../../metrics/professionals'
import { ends, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

const IN_BRITAIN = { ...PAKISTAN, destination: 'GBR', measure: 'hesa-enrolled' } as const

/** Those who leave to study, whom the register does not see. */
export const students: SectionDefinition = {
  id: 'students',
  heading: { en: 'Students', ur: 'طلبہ' },
  claims: [],
  datasets: [...studentsInHost.datasets, ...outboundMobilityRatio.datasets],
  tell: (evidence) => {
    const enrolled = over(evidence, studentsInHost, IN_BRITAIN, 'academic-year')
    const [first, last] = ends(enrolled)
    const ratio = over(evidence, outboundMobilityRatio, PAKISTAN).at(-1)
    return {
      sentences: [
        ...tellOrder(
          [last, first],
          {
            more: {
              en: 'In the United Kingdom {last} students from Pakistan were enrolled in the {last:period}, up from {first} in the {first:period}.',
              ur: 'برطانیہ میں {last:period} میں پاکستان کے {last} طلبہ زیرِ تعلیم تھے، جبکہ {first:period} میں {first}۔',
            },
            less: {
              en: 'In the United Kingdom {last} students from Pakistan were enrolled in the {last:period}, down from {first} in the {first:period}.',
              ur: 'برطانیہ میں {last:period} میں پاکستان کے {last} طلبہ زیرِ تعلیم تھے، {first:period} کے {first} سے کم۔',
            },
            same: {
              en: 'In the United Kingdom {last} students from Pakistan were enrolled in the {last:period}, as in the {first:period}.',
              ur: 'برطانیہ میں {last:period} میں پاکستان کے {last} طلبہ زیرِ تعلیم تھے، اتنے ہی جتنے {first:period} میں۔',
            },
          },
          { last, first },
        ),
        ...tell(
          {
            en: 'In the last full count of UNESCO students abroad were {ratio} of those enrolled at home ({ratio:period}).',
            ur: 'یونیسکو کی آخری مکمل گنتی کے مطابق بیرونِ ملک پڑھنے والے ملک میں پڑھنے والوں کا {ratio} تھے ({ratio:period})۔',
          },
          { ratio },
        ),
        ...tell({
          en: 'Students are in no register of workers, some of them stay, and each host counts in its own way; the numbers are not added to those who leave for work.',
          ur: 'طلبہ کارکنوں کے کسی رجسٹر میں نہیں، ان میں سے کچھ وہیں رہ جاتے ہیں، اور ہر میزبان اپنے طریقے سے گنتا ہے؛ یہ اعداد کام کے لیے جانے والوں میں جمع نہیں کیے جاتے۔',
        }),
      ],
      ...chart(
        tellOrder(
          [last, first],
          {
            more: { en: 'More students go to the United Kingdom', ur: 'برطانیہ جانے والے طلبہ بڑھے ہیں' },
            less: { en: 'Fewer students go to the United Kingdom', ur: 'برطانیہ جانے والے طلبہ گھٹے ہیں' },
            same: {
              en: 'As many students go to the United Kingdom',
              ur: 'برطانیہ جانے والے طلبہ اتنے ہی ہیں',
            },
          },
          { last, first },
        ),
        'time',
        [{ label: studentsInHost.title, figures: enrolled }],
      ),
    }
  },
}
