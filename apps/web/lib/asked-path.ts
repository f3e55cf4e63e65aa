// Where the page for what is missing stands: before the address of which it speaks.
const MISSING = /^\/[a-z]{2}(?:\/embed)?\/missing(?=\/)/

/** The address that was asked for, which the page for what is missing has after its own. */
export const askedPath = (path: string): string => path.replace(MISSING, '')
