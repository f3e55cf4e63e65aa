import { headers } from 'next/headers'
import Link from 'next/link'
import { IndexPage } from '@/components/page/index-page'
import { HitList } from '@/components/search/hit-list'
import { SearchForm } from '@/components/search/search-form'
import { Phrase } from '@/components/text/phrase'
import { Problem } from '@/components/text/problem'
import { decodePart } from '@/lib/decode-path'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { problemAt } from '@/lib/problem-at'
import { findPages, searchChoices } from '@/lib/search'
import { messagesIn } from '@/messages'

// Enough to choose from at a glance; the search has them all.
const MOST_NEAR = 5

/** The page for an address that leads nowhere: says what was asked for, and what would be near it. */
export async function MissingPage() {
  // The proxy passes the address on: a page of this kind has no parameters of its own.
  const path = (await headers()).get('x-asked-path') ?? ''
  const [, first = '', section = '', ...rest] = path.split('/').map(decodePart)
  const locale = isLocale(first) ? first : 'en'
  const words = messagesIn(locale).missing
  const problem = await problemAt(path, locale)
  // The name of a section that there is says nothing of what was looked for in it.
  const asked = problem === null ? [section, ...rest] : rest
  const choices = searchChoices({ q: asked.join(' ').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ') })
  const near = findPages(choices.query, locale, MOST_NEAR)
  return (
    <IndexPage
      title={problem?.isFigure ? words.figureTitle : words.title}
      lead={<Phrase text={words.lead} values={{ path: <bdi>{decodePart(path)}</bdi> }} />}
    >
      {problem === null ? null : <Problem view={problem.view} words={words} />}
      <SearchForm choices={choices} locale={locale} />
      {near.length === 0 ? null : (
        <>
          <p>{words.found}</p>
          <HitList hits={near} locale={locale} />
        </>
      )}
      <p className="ui">
        <Link href={links.home(locale)} prefetch={false}>
          {words.homeLink}
        </Link>{' '}
        ·{' '}
        <Link href={links.data(locale)} prefetch={false}>
          {words.dataLink}
        </Link>{' '}
        ·{' '}
        <Link href={links.search(locale)} prefetch={false}>
          {words.searchLink}
        </Link>
      </p>
    </IndexPage>
  )
}
