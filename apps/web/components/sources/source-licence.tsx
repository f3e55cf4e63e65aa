import type { Source } from '@exodus/core/schema'
import { Part } from '@/components/page/article'
import type { Locale } from '@/lib/locale'
import { codeDescription, codeName } from '@/lib/names'
import { punctuation } from '@/lib/punctuation'
import { messagesIn } from '@/messages'

/** Under which licence a source may be used, with the terms as they were stated where it was read. */
export function SourceLicence({ source, locale }: { readonly source: Source; readonly locale: Locale }) {
  const words = messagesIn(locale).sourcePages
  const { licence, terms } = source
  return (
    <Part id="licence" title={words.licence}>
      <p>
        <strong>{codeName('licence', licence, locale) + punctuation[locale].stop}</strong>
        {codeDescription('licence', licence, locale)}
      </p>
      <p className="ui muted">
        {words.terms}: {terms === '' ? words.noTerms : <bdi lang="en">{terms}</bdi>}
      </p>
    </Part>
  )
}
