import { ExodusError } from '@exodus/core'
import { headers } from 'next/headers'
import { Phrase } from '@/components/text/phrase'
import { decodePart } from '@/lib/decode-path'
import { correctedAddress } from '@/lib/explore/correct'
import { explorationOrProblem } from '@/lib/explore/page'
import { isSubjectKind, type SubjectKind, subjectIds } from '@/lib/explore/subject'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { dimensionName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'

// More than these help nobody choose.
const MOST_ACCEPTED = 60

/** The page for an address of the explorer that cannot be answered: what is wrong, what is accepted, what is nearest. */
export async function ExploreProblem() {
  // The proxy passes the address on: a page of this kind has no parameters.
  const address = new URL((await headers()).get('x-asked-address') ?? '/', 'http://localhost')
  const [, first = '', , kind = '', id = ''] = address.pathname.split('/').map(decodePart)
  const locale = isLocale(first) ? first : 'en'
  const words = messagesIn(locale).explore
  const known: SubjectKind = isSubjectKind(kind) ? kind : 'datasets'
  const error = await explorationOrProblem(kind, id, Object.fromEntries(address.searchParams), locale)
  const problem = error instanceof ExodusError ? error.problem : null
  const code = error instanceof ExodusError && error.code in words.problem ? error.code : 'other'
  const { nearest, accepted = [] } = problem ?? {}
  return (
    <div className="page stack" style={{ paddingBlock: '3rem' }}>
      <h1>{words.problemTitle}</h1>
      {problem === null ? null : (
        <p className="lead">
          {fill(words.problem[code as keyof typeof words.problem], {
            value: `\u2068${problem.value}\u2069`,
            field: dimensionName(problem.field, locale),
          })}
        </p>
      )}
      {nearest === undefined || problem === null ? null : (
        <p>
          <Phrase
            text={words.problemNearest}
            values={{
              link: (
                <a href={correctedAddress(address, problem, nearest)}>
                  <code>{nearest}</code>
                </a>
              ),
            }}
          />
        </p>
      )}
      {accepted.length === 0 ? null : (
        <p className="ui">
          {words.problemAccepted}{' '}
          <bdi>
            <code>{accepted.slice(0, MOST_ACCEPTED).join(', ')}</code>
          </bdi>
          {accepted.length > MOST_ACCEPTED ? ' …' : null}
        </p>
      )}
      <p className="ui">
        {subjectIds[known].includes(id) ? (
          <>
            <a href={links.exploreOf(locale, known, id)}>{words.problemStart}</a> ·{' '}
          </>
        ) : null}
        <a href={links.explore(locale)}>{words.problemAll}</a>
      </p>
    </div>
  )
}
