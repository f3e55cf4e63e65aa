import type { Event } from '@exodus/core/schema'
import { CodeLink } from '@/components/text/code-link'
import { listOf } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import { EditorNote, EntrySources, Marks } from './entry-parts'

// Codes by which a list says that there is nothing to say.
const SILENT = ['not-applicable', 'not-assessed', 'context']

/** What an event was, whom it touched, how sure it is, and how it bears on what is claimed. */
export function EventBody({ event, locale }: { readonly event: Event; readonly locale: Locale }) {
  const words = messagesIn(locale).timeline
  const { category, direction, status, bearing, claim, actor, affected, description, sources, note } = event
  const names = (list: string, codes: readonly string[]): string =>
    listOf(
      codes.map((code) => codeName(list, code, locale)),
      locale,
    )
  return (
    <>
      <p>{description[locale]}</p>
      <Marks
        marks={[
          <CodeLink key="area" codeList="area" code={event.area} locale={locale} />,
          codeName('event-category', category, locale),
          SILENT.includes(direction) ? null : <Direction key="direction" code={direction} locale={locale} />,
          SILENT.includes(status)
            ? null
            : fill(words.status, { status: codeName('event-status', status, locale) }),
          bearing in words.bearing && claim !== ''
            ? fill(words.bearing[bearing as keyof typeof words.bearing], {
                claim: codeName('event-claim', claim, locale),
              })
            : null,
          fill(words.actor, { actors: names('event-actor', actor) }),
          affected.length === 0
            ? null
            : fill(words.affected, { affected: names('event-affected', affected) }),
        ]}
      />
      <EntrySources ids={sources} locale={locale} />
      <EditorNote note={note} entry={event.id} locale={locale} />
    </>
  )
}

const SHAPES: Readonly<Record<string, string>> = {
  tightened: 'M1 2L6 9L11 2Z',
  'reported-tightening': 'M1.5 2.5L6 8.5L10.5 2.5Z',
  threatened: 'M1.5 2.5L6 8.5L10.5 2.5Z',
  eased: 'M1 9L6 2L11 9Z',
}

const HOLLOW = ['reported-tightening', 'threatened']

/** The direction in a word, with a shape: down for tightened, up for eased, hollow where it is not confirmed. */
function Direction({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  const shape = SHAPES[code]
  return (
    <>
      {shape === undefined ? null : (
        <svg viewBox="0 0 12 11" aria-hidden="true" data-hollow={HOLLOW.includes(code) ? '' : undefined}>
          <path d={shape} />
        </svg>
      )}
      {codeName('event-direction', code, locale)}
    </>
  )
}
