// Codes that stand for everything along a dimension, the widest first.
const WHOLE = ['total', 'all', 'WLD', 'TOTAL', 'world', 'not-applicable']

/** Whether a code means "all of them" along a dimension. */
export const isWholeCode = (code: string): boolean =>
  WHOLE.includes(code) || /^(all|total)-|-total$/.test(code)

/** The widest of the codes that mean "all of them". */
export const wholeCodeAmong = (codes: readonly string[]): string | undefined =>
  WHOLE.find((code) => codes.includes(code)) ?? codes.find(isWholeCode)
