import { SAME_WITHIN } from '../claims/rules'
import type { Figure } from '../figure'
import { formatPeriod, type Period } from '../period'
import type { LocalizedText } from '../schema'
import type { Asked } from './asked'
import { type Comparable, compare } from './closeness'
import type { OtherDefinition } from './other-definitions'
import { isNumberOf, type Slip } from './slip'
import type { StatedNumber } from './stated-number'
import { PLACE_LISTS } from './subject'
import { unitSlips } from './unit-slips'

const MOST_OF_A_KIND = 3

/** The slips that would make the stated number of a published figure, at most three of a kind. */
export function slipsOf(
  stated: StatedNumber,
  reading: Comparable,
  asked: Asked,
  figure: Figure,
  definitions: readonly OtherDefinition[],
): Slip[] {
  return [
    ...unitSlips(stated, reading, figure),
    ...signSlips(reading, figure),
    ...periodSlips(reading, asked, figure).slice(0, MOST_OF_A_KIND),
    ...codeSlips(reading, asked, figure),
    ...cumulativeSlips(reading, figure, definitions).slice(0, MOST_OF_A_KIND),
  ]
}

function signSlips(reading: Comparable, figure: Figure): Slip[] {
  if (reading.value === 0 || compare({ ...reading, value: -reading.value }, figure).verdict !== 'match')
    return []
  return [
    {
      kind: 'sign',
      figure,
      explanation: {
        en: 'The number fits with the opposite sign: a fall, or more who leave than come, is below zero.',
        ur: 'الٹی علامت کے ساتھ عدد درست بیٹھتا ہے: کمی، یا آنے والوں سے زیادہ جانے والے، صفر سے نیچے ہوتے ہیں۔',
      },
    },
  ]
}

/** Figures of other periods, the nearest in time first. */
function periodSlips(reading: Comparable, asked: Asked, figure: Figure): Slip[] {
  const apart = (other: Figure): number =>
    Math.abs(Date.parse(other.period.start) - Date.parse(figure.period.start))
  return asked
    .series()
    .filter((other) => other.period.code !== figure.period.code && isOf(reading, other))
    .sort((a, b) => apart(a) - apart(b))
    .map((other) => ({
      kind: isLonger(other.period, figure.period) ? 'cumulative' : 'period',
      figure: other,
      explanation: {
        en: `The number is that of ${formatPeriod(other.period, 'en')}.`,
        ur: `یہ عدد ${formatPeriod(other.period, 'ur')} کا ہے۔`,
      },
    }))
}

/** A number put to a period is that of another as near as the verdicts on claims have it. */
const isOf = (reading: Comparable, { value }: Figure): boolean =>
  isNumberOf(reading, value) ||
  (value !== 0 && reading.digits > 2 && Math.abs(reading.value - value) <= SAME_WITHIN * Math.abs(value))

/** Figures under another code of one dimension: another place, or another part. */
function codeSlips(reading: Comparable, asked: Asked, figure: Figure): Slip[] {
  return asked.dimensions.flatMap(({ id, codeList }) => {
    const kind = PLACE_LISTS.includes(codeList ?? '') ? 'place' : 'part'
    return asked
      .others(id)
      .filter((other) => other.id !== figure.id && isNumberOf(reading, other.value))
      .slice(0, MOST_OF_A_KIND)
      .map((other): Slip => ({ kind, figure: other, explanation: named(kind, other) }))
  })
}

const named = (kind: 'place' | 'part', { label, id = '' }: Figure): LocalizedText =>
  kind === 'place'
    ? {
        en: `The number is that of another place: ${label.en} (${id}).`,
        ur: `یہ عدد کسی اور جگہ کا ہے: ${label.ur} (${id})۔`,
      }
    : {
        en: `The number is that of another part or measure: ${label.en} (${id}).`,
        ur: `یہ عدد کسی اور حصے یا پیمانے کا ہے: ${label.ur} (${id})۔`,
      }

/** Counts over many years told as one of a year, or one of a year told as of many. */
function cumulativeSlips(
  reading: Comparable,
  figure: Figure,
  definitions: readonly OtherDefinition[],
): Slip[] {
  return definitions
    .filter(
      ({ figure: other }) =>
        other.unit.dimension === figure.unit.dimension &&
        isLonger(other.period, figure.period) &&
        isNumberOf(reading, other.value),
    )
    .map(({ figure: other }) => ({
      kind: 'cumulative',
      figure: other,
      explanation: {
        en: `The number is the total of ${formatPeriod(other.period, 'en')}.`,
        ur: `یہ عدد ${formatPeriod(other.period, 'ur')} کا مجموعہ ہے۔`,
      },
    }))
}

const days = ({ start, end }: Period): number => (Date.parse(end) - Date.parse(start)) / 86_400_000

/** A period more than half again as long: a year against its fiscal year is another year, not a total. */
const isLonger = (a: Period, b: Period): boolean => days(a) > days(b) * 1.5
