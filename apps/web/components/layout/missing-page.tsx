import { headers } from 'next/headers'
import Link from 'next/link'
import { Phrase } from '@/components/text/phrase'
import { Problem } from '@/components/text/problem'
import { decodePart } from '@/lib/decode-path'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { problemAt } from '@/lib/problem-at'
import { messagesIn } from '@/messages'

/** The page for an address that leads nowhere: says what was asked for, and what would be near it. */
export async function MissingPage() {
  // The proxy passes the address on: a page of this kind has no parameters.
  const path = (await headers()).get('x-asked-path') ?? ''
  const [, first = ''] = path.split('/')
  const locale = isLocale(first) ? first : 'en'
  const words = messagesIn(locale).missing
  const problem = await problemAt(path, locale)
  return (
    <div className="page stack" style={{ paddingBlockStart: '3rem' }}>
      <h1>{problem?.isFigure ? words.figureTitle : words.title}</h1>
      <p className="lead">
        <Phrase text={words.lead} values={{ path: <bdi>{decodePart(path)}</bdi> }} />
      </p>
      {problem === null ? null : <Problem view={problem.view} words={words} />}
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
    </div>
  )
}
