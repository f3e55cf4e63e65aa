/** As SECURITY.md has it; a test holds the two together. */
export const REPORTING =
  "Report it in private, through the private vulnerability report of the repository's host. Do not open a public issue. Say what you did, what happened, and which version you used. We answer, agree on a date with you, and publish the fix with a note. We name you in it if you wish."

/**
 * The text of RFC 9116.
 * @param revised the day of the last revision of the data: the text is read again with each, and holds a year at most
 */
export function securityText(origin: string, revised: string): string {
  const expires = new Date(`${revised}T00:00:00Z`)
  expires.setUTCFullYear(expires.getUTCFullYear() + 1)
  return [
    `Contact: ${origin}/docs/security`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, ur',
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/docs/security`,
    '',
  ].join('\n')
}
