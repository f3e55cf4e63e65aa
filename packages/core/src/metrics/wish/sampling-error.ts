import type { Figure } from '../../figure'
import { combine, derive, inWords, type Range, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { percentagePoints } from '../../unit'
import { newcombe, type Proportion, wilson } from './proportion'

const SIMPLE_SAMPLE: LocalizedText = {
  en: 'It takes the sample for a simple random one and the printed percentage for exact: polls in clusters are less certain than that.',
  ur: 'اس میں نمونہ سادہ اتفاقی اور چھپا ہوا فیصد درست مانا گیا ہے: گروہوں میں لیے گئے نمونے اس سے کم یقینی ہوتے ہیں۔',
}

/** How many people a share is of, where its row says so; the size of a whole sample says nothing of a group in it. */
function askedOf({ lineage }: Figure): number | undefined {
  if (lineage.operation !== 'observation') return undefined
  const { groupSize, sampleSize } = lineage.attributes
  const size = Number(groupSize ?? (lineage.key.breakdown === 'total' ? sampleSize : undefined))
  return size > 0 ? size : undefined
}

/** Both ends of a share, from 0 to 1: they differ where sources give rival values. */
const proportionsOf = (share: Figure, asked: number): Proportion[] =>
  Object.values(rangeOf(share)).map((percentage) => ({ share: percentage / 100, asked }))

const inPercent = (ranges: readonly Range[]): Range => ({
  low: Math.min(...ranges.map(({ low }) => low)) * 100,
  high: Math.max(...ranges.map(({ high }) => high)) * 100,
})

/** A share with its 95 per cent interval for the sampling; as it stands where nobody says how many were asked. */
export function withInterval(share: Figure): Figure {
  const asked = askedOf(share)
  if (asked === undefined) return share
  return derive({
    operation: 'interval',
    formula: share.label,
    inputs: [share],
    unit: share.unit,
    value: share.value,
    range: inPercent(proportionsOf(share, asked).map(wilson)),
    notes: [
      {
        en: `The range is the 95 per cent interval of Wilson (1927) for a sample of ${asked}.`,
        ur: `حد ${asked} افراد کے نمونے کے لیے ولسن (1927) کا 95 فیصد وقفۂ اعتماد ہے۔`,
      },
      SIMPLE_SAMPLE,
    ],
  })
}

/**
 * `a − b` in percentage points, two shares of answers to one question; with the interval of Newcombe where both rows
 * say how many were asked.
 * @param reason why there is no interval, where it is not for want of sizes
 */
export function gapBetween(a: Figure, b: Figure, reason?: LocalizedText): Figure {
  const formula = inWords((name) => `${name(a)} − ${name(b)}`)
  const [first, second] = [askedOf(a), askedOf(b)]
  if (reason || first === undefined || second === undefined) {
    return combine({
      operation: 'difference',
      formula,
      inputs: [a, b],
      unit: percentagePoints,
      compute: ([of = 0, versus = 0]) => of - versus,
      notes: [
        reason ?? {
          en: 'No confidence interval: how many people were asked on each side is not published.',
          ur: 'وقفۂ اعتماد نہیں: یہ شائع نہیں ہوا کہ دونوں طرف کتنے افراد سے پوچھا گیا۔',
        },
      ],
    })
  }
  const pairs = proportionsOf(a, first).flatMap((of) =>
    proportionsOf(b, second).map((versus) => newcombe(of, versus)),
  )
  return derive({
    operation: 'interval',
    formula,
    inputs: [a, b],
    unit: percentagePoints,
    value: a.value - b.value,
    range: inPercent(pairs),
    notes: [
      {
        en: `The range is the 95 per cent interval of Newcombe (1998, method 10) for independent samples of ${first} and ${second}.`,
        ur: `حد ${first} اور ${second} افراد کے الگ الگ نمونوں کے لیے نیوکومب (1998، طریقہ 10) کا 95 فیصد وقفۂ اعتماد ہے۔`,
      },
      SIMPLE_SAMPLE,
    ],
  })
}
