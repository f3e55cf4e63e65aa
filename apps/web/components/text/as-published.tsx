import { langIn } from '@/lib/language-of'
import { directionOf } from '@/lib/locale'

interface AsPublishedProps {
  readonly text: string
  readonly locale: string
}

/** A publisher or a title, which stays in the language it was published in, and says which that is. */
export function AsPublished({ text, locale }: AsPublishedProps) {
  const lang = langIn(text, locale)
  return (
    <bdi lang={lang} dir={lang && directionOf(lang)}>
      {text}
    </bdi>
  )
}
