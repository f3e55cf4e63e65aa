import type { Figure } from '../figure'
import { combine } from '../figure/derive'
import { highSkillShare, labourerDriverShare, skillLevelShare } from '../metrics/who'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import { defineClaim } from './define-claim'
import { asDefinitions, byReadings, fullYears, type Reading, readingsThat, reasonsOr } from './readings'
import { confidenceOf, MANY_FROM } from './rules'

const PAKISTAN = { origin: 'PAK' }

/** All but a share. */
const restOf = (share: Figure): Figure =>
  combine({
    operation: 'difference',
    formula: { en: `hundred per cent − ${share.label.en}`, ur: `سو فیصد − ${share.label.ur}` },
    inputs: [share],
    unit: share.unit,
    compute: ([part = 0]) => 100 - part,
  })

/** Whether a part of those who leave is more than a few. */
const manyAre = (definition: LocalizedText, part: Figure): Reading & { readonly part: Figure } => ({
  part,
  definition,
  holds: part.value >= MANY_FROM,
  reason: say(
    {
      en: `${definition.en}: {part} of those who registered to leave in {part:period}.`,
      ur: `${definition.ur}: {part:period} میں جانے کا اندراج کرانے والوں کا {part}۔`,
    },
    { part },
  ),
})

/** Those lost are not only labourers: how many are none, by each way of saying who is one. */
export const notMerelyLabourers = defineClaim({
  id: 'not-merely-labourers',
  datasets: [
    ...new Set([skillLevelShare, labourerDriverShare, highSkillShare].flatMap(({ datasets }) => datasets)),
  ],
  check: (evidence) => {
    const latest = (series: readonly Figure[]): Figure[] => fullYears(series).slice(-1)
    const unskilled = skillLevelShare.series(evidence, { ...PAKISTAN, skillLevel: 'unskilled' })
    const readings = [
      ...latest(unskilled).map((share) =>
        manyAre({ en: 'Not listed as unskilled', ur: 'غیر ہنرمند کے طور پر درج نہیں' }, restOf(share)),
      ),
      ...latest(labourerDriverShare.series(evidence, PAKISTAN)).map((share) =>
        manyAre({ en: 'Neither labourers nor drivers', ur: 'نہ مزدور نہ ڈرائیور' }, restOf(share)),
      ),
      ...latest(highSkillShare.series(evidence, PAKISTAN)).map((share) =>
        manyAre({ en: 'Highly skilled or highly qualified', ur: 'اعلیٰ ہنرمند یا اعلیٰ تعلیم یافتہ' }, share),
      ),
    ]
    return {
      verdict: byReadings(readings),
      confidence: confidenceOf(readings.map(({ part }) => part)),
      reasons: reasonsOr(
        readings.map(({ reason }) => reason),
        say({
          en: 'No register of departures by skill or occupation is published.',
          ur: 'ہنر یا پیشے کے لحاظ سے روانگی کا کوئی رجسٹر شائع نہیں۔',
        }),
      ),
      supports: readingsThat(true, readings),
      contradicts: readingsThat(false, readings),
      definitions: asDefinitions(readings),
      wouldChange: [
        {
          en: 'Education of those who leave, and departures outside the register: students, families and those who settle.',
          ur: 'جانے والوں کی تعلیم، اور رجسٹر سے باہر کی روانگی: طلبہ، خاندان اور مستقل بسنے والے۔',
        },
      ],
    }
  },
})
