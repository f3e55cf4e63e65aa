/** The sum of values, from left to right. */
export const totalOf = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
