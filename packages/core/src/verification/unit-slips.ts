import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import { type Comparable, compare } from './closeness'
import { factorOf, SCALE_IDS, type Scale } from './number-words'
import type { Slip } from './slip'
import type { StatedNumber } from './stated-number'

const SCALE_NAMES: Readonly<Record<Scale, LocalizedText>> = {
  thousand: { en: 'thousand', ur: 'ہزار' },
  lakh: { en: 'lakh', ur: 'لاکھ' },
  million: { en: 'million', ur: 'ملین' },
  crore: { en: 'crore', ur: 'کروڑ' },
  billion: { en: 'billion', ur: 'ارب' },
}

/** What each power of ten is usually mistaken for, where no word names it. */
const FACTORS: readonly {
  readonly factor: number
  readonly rate: LocalizedText
  readonly count: LocalizedText
}[] = [
  {
    factor: 10,
    rate: { en: 'per cent taken for per thousand', ur: 'فیصد کی جگہ فی ہزار' },
    count: {
      en: 'a zero too many or too few, or lakh taken for million',
      ur: 'ایک صفر کی کمی بیشی، یا لاکھ کی جگہ ملین',
    },
  },
  {
    factor: 100,
    rate: { en: 'per cent taken for a fraction', ur: 'فیصد کی جگہ کسر' },
    count: { en: 'lakh taken for crore, or thousand for lakh', ur: 'لاکھ کی جگہ کروڑ، یا ہزار کی جگہ لاکھ' },
  },
  {
    factor: 1_000,
    rate: { en: 'per thousand taken for a fraction', ur: 'فی ہزار کی جگہ کسر' },
    count: { en: 'thousands taken for units or for millions', ur: 'ہزار کی جگہ اکائی یا ملین' },
  },
  {
    factor: 100_000,
    rate: { en: 'per hundred thousand taken for a fraction', ur: 'فی لاکھ کی جگہ کسر' },
    count: { en: 'lakhs taken for units', ur: 'لاکھ کی جگہ اکائی' },
  },
  {
    factor: 1_000_000,
    rate: { en: 'per million taken for a fraction', ur: 'فی ملین کی جگہ کسر' },
    count: { en: 'millions taken for units', ur: 'ملین کی جگہ اکائی' },
  },
]

/** Powers of ten between the stated number and the published one; a word in the text is tried before bare factors. */
export function unitSlips(stated: StatedNumber, reading: Comparable, figure: Figure): Slip[] {
  return [...spokenSlips(stated, reading, figure), ...bareSlips(reading, figure)].slice(0, 1)
}

function spokenSlips({ spoken }: StatedNumber, reading: Comparable, figure: Figure): Slip[] {
  if (!spoken) return []
  return SCALE_IDS.filter((scale) => scale !== spoken.scale).flatMap((scale) => {
    const factor = factorOf(spoken.scale) / factorOf(scale)
    if (!fits(scaled(reading, factor), figure)) return []
    const [said, meant] = [SCALE_NAMES[spoken.scale], SCALE_NAMES[scale]]
    return [
      slip(figure, factor, {
        en: `The number fits with "${meant.en}" in place of "${said.en}".`,
        ur: `”${said.ur}“ کی جگہ ”${meant.ur}“ ہو تو عدد درست بیٹھتا ہے۔`,
      }),
    ]
  })
}

function bareSlips(reading: Comparable, figure: Figure): Slip[] {
  const isRate = figure.unit.dimension === 'ratio' || figure.unit.dimension.startsWith('rate-')
  return FACTORS.flatMap(({ factor, rate, count }) =>
    [factor, 1 / factor].flatMap((by) => {
      if (!fits(scaled(reading, by), figure)) return []
      const why = isRate ? rate : count
      return [
        slip(figure, by, {
          en: `The number is ${by > 1 ? `${times(factor)} too large` : `${times(factor)} too small`}: ${why.en}.`,
          ur: `عدد ${factor.toLocaleString('en')} گنا ${by > 1 ? 'بڑا' : 'چھوٹا'} ہے: ${why.ur}۔`,
        }),
      ]
    }),
  )
}

const times = (factor: number): string => `${factor.toLocaleString('en')} times`

const scaled = ({ value, step, ...rest }: Comparable, factor: number): Comparable => ({
  ...rest,
  value: Number((value / factor).toPrecision(15)),
  step: step / factor,
})

/** As strict as for the number itself, without the spread: one factor in a wide spread fits by chance. */
const fits = (stated: Comparable, { value }: Figure): boolean =>
  value !== 0 && compare(stated, { value }).verdict === 'match'

const slip = (figure: Figure, factor: number, explanation: LocalizedText): Slip => ({
  kind: 'unit',
  figure,
  factor,
  explanation,
})
