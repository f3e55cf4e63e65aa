import type { ProblemView } from '@/lib/problem'
import type { Messages } from '@/messages'
import { Phrase } from './phrase'

/** Why an address leads nowhere, and where it may have meant to lead. */
export function Problem({
  view,
  words,
}: {
  readonly view: ProblemView
  readonly words: Messages['missing']
}) {
  const { text, nearest, accepted } = view
  return (
    <div className="stack">
      <p>{text}</p>
      {nearest === null ? null : (
        <p>
          <Phrase
            text={words.nearest}
            values={{
              link: <a href={nearest.href}>{nearest.name ?? <code>{nearest.id}</code>}</a>,
            }}
          />
        </p>
      )}
      {accepted.length === 0 ? null : (
        <>
          <p>{words.accepted}</p>
          <ul className="ui">
            {accepted.map(({ id, href }) => (
              <li key={id}>
                <a href={href}>
                  <code>{id}</code>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
