import type { Statement } from '@exodus/core/schema'
import { languageOf } from '@/lib/language-of'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import { EditorNote, EntrySources, Marks } from './entry-parts'

/** What a named person said in public, with the wording where it was read. */
export function StatementBody({
  statement,
  locale,
}: {
  readonly statement: Statement
  readonly locale: Locale
}) {
  const words = messagesIn(locale).timeline
  const { office, summary, quote, topic, stance, sources, note } = statement
  return (
    <>
      <p className="ui muted">{office[locale]}</p>
      <p>{summary[locale]}</p>
      {quote === '' ? null : (
        <blockquote dir="auto" lang={languageOf(quote)}>
          {quote}
        </blockquote>
      )}
      <Marks
        marks={[
          fill(words.topic, { topic: codeName('statement-topic', topic, locale) }),
          fill(words.stance, { stance: codeName('statement-stance', stance, locale) }),
        ]}
      />
      <EntrySources ids={sources} locale={locale} />
      <EditorNote note={note} entry={statement.id} locale={locale} />
    </>
  )
}
