import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'

/** Says what of an address the data does not have. */
export function Ignored({ values, locale }: { readonly values: readonly string[]; readonly locale: Locale }) {
  if (values.length === 0) return null
  return (
    <p className="ui">
      <bdi>{fill(messagesIn(locale).visas.ignored, { values: values.join(' · ') })}</bdi>
    </p>
  )
}
