import type { Widened } from '../../widened'
import { en as asylumEn, ur as asylumUr } from './asylum'
import { en as insidersEn, ur as insidersUr } from './insiders'
import { en as moneyEn, ur as moneyUr } from './money'
import { en as passportEn, ur as passportUr } from './passport'
import { en as visasEn, ur as visasUr } from './visas'
import { en as whyEn, ur as whyUr } from './why'
import { en as wishEn, ur as wishUr } from './wish'

/** The pages on one subject each: a lead, and sections whose findings are filled in from figures. */
export const en = {
  keyInterval: 'confidence interval from the size of the sample',
  interval: 'Interval',
  range: '{low}–{high}',
  summaryRow: '{name}: {values}.',
  claims: 'The claims it bears on',
  more: 'Other subjects',
  passport: passportEn,
  visas: visasEn,
  asylum: asylumEn,
  money: moneyEn,
  wish: wishEn,
  why: whyEn,
  insiders: insidersEn,
}

export const ur: Widened<typeof en> = {
  keyInterval: 'نمونے کے حجم سے وقفۂ اعتماد',
  interval: 'وقفہ',
  range: '{low} تا {high}',
  summaryRow: '{name}: {values}۔',
  claims: 'وہ دعوے جن سے یہ متعلق ہے',
  more: 'دوسرے موضوعات',
  passport: passportUr,
  visas: visasUr,
  asylum: asylumUr,
  money: moneyUr,
  wish: wishUr,
  why: whyUr,
  insiders: insidersUr,
}
