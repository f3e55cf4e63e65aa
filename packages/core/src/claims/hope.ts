import type { Evidence } from '../evidence'
import { readWhere } from '../figure'
import { say } from '../sentence'
import { latestOf, type Reading } from './readings'
import { MOST_FROM } from './rules'

/** The dataset of surveys on where the country goes. */
export const CONFIDENCE = 'confidence-surveys'

/** Whether most people see the country go wrong, in the latest wave that asked all. */
export function hopeIsGone(evidence: Evidence): Reading[] {
  const wrong = latestOf(
    readWhere(evidence, CONFIDENCE, {
      country: 'PAK',
      measure: 'country-wrong-direction',
      breakdown: 'total',
      group: 'total',
    }),
  )
  if (!wrong) return []
  return [
    {
      definition: {
        en: 'Most see no hope in where the country goes',
        ur: 'زیادہ تر لوگ ملک کی سمت سے مایوس ہیں',
      },
      holds: wrong.value >= MOST_FROM,
      reason: say(
        {
          en: 'In the latest survey that asked, of {wrong:period}, {wrong} saw the country go in the wrong direction.',
          ur: 'تازہ ترین سروے ({wrong:period}) میں {wrong} کے نزدیک ملک غلط سمت میں جا رہا تھا۔',
        },
        { wrong },
      ),
    },
  ]
}
