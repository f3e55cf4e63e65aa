import type { Source } from '@exodus/core/schema'
import { FactList } from '@/components/page/article'
import { topics } from '@/lib/catalogue'
import { dateName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { messagesIn } from '@/messages'

/** The facts of a source in a list: kind, topic, date, carrier, id. */
export function SourceFacts({ source, locale }: { readonly source: Source; readonly locale: Locale }) {
  const words = messagesIn(locale)
  const { sourcePages } = words
  const { kind, published, via, id } = source
  const topic = topics.find((candidate) => candidate === source.topic)
  return (
    <>
      <h2 className="eyebrow">{words.profile.glance}</h2>
      <FactList
        facts={[
          {
            name: sourcePages.kind,
            value: <a href={links.sources(locale, { kind })}>{codeName('source-kind', kind, locale)}</a>,
          },
          ...(topic === undefined
            ? []
            : [
                {
                  name: sourcePages.topic,
                  value: <a href={links.sources(locale, { topic })}>{words.data.topics[topic]}</a>,
                },
              ]),
          {
            name: sourcePages.published,
            value: published === '' ? sourcePages.undated : dateName(published, locale),
          },
          ...(via === '' ? [] : [{ name: sourcePages.via, value: via }]),
          { name: sourcePages.id, value: id },
        ]}
      />
    </>
  )
}
