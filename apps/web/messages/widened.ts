/** The shape that every language fills: the same keys, other words. */
export type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> }
