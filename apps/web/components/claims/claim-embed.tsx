import type { Assessment } from '@exodus/core/claims'
import embed from '@/components/explore/embed.module.css'
import { Sentence } from '@/components/text/sentence'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import { VerdictMark } from './verdict-mark'

interface ClaimEmbedProps {
  readonly of: Assessment
  readonly locale: Locale
}

/** A claim within another page: what was said, the verdict, its first reason, and the way to the rest. */
export function ClaimEmbed({ of, locale }: ClaimEmbedProps) {
  const { site, claims } = messagesIn(locale)
  const [reason] = of.reasons
  return (
    <article className={`${embed.embed} stack`}>
      <h1 className={embed.statement}>{of.claim.statement[locale]}</h1>
      <p>
        <VerdictMark of={of} locale={locale} large />
      </p>
      {reason === undefined ? null : (
        <p>
          <Sentence of={reason} locale={locale} />
        </p>
      )}
      <p className={embed.from}>
        <a href={links.claim(locale, of.claim.id)}>
          <b>{site.name}</b> · {claims.readOn}
        </a>
      </p>
    </article>
  )
}
