import { ExodusError } from '@exodus/core'
import { claimsWith } from './claims/assessed'
import { claimEmbed } from './claims/take'
import { decodePart } from './decode-path'
import type { Embed } from './embed-code'
import { explorationOrProblem } from './explore/page'
import { embedOf } from './explore/take'
import { isLocale, type Locale } from './locale'

/** The frame that stands for a page of this site elsewhere, or a sentence that says why there is none. */
export async function embeddableAt(url: URL): Promise<{ embed: Embed; locale: Locale } | string> {
  const [, locale = '', section = '', ...rest] = url.pathname.split('/').map(decodePart)
  const [first = '', second = ''] = rest
  if (isLocale(locale) && section === 'claims' && rest.length === 1) {
    const [claim] = await claimsWith([first])
    return claim ? { embed: claimEmbed(claim, locale), locale } : `There is no claim with the id ${first}.`
  }
  if (isLocale(locale) && section === 'explore' && rest.length === 2) {
    const asked = Object.fromEntries(url.searchParams)
    const exploration = await explorationOrProblem(first, second, asked, locale)
    return exploration instanceof ExodusError
      ? exploration.message
      : { embed: embedOf(exploration, locale), locale }
  }
  return `${url.pathname} is the page of no claim and no chart of the explorer.`
}
