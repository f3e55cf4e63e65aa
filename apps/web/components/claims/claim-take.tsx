import type { Assessment } from '@exodus/core/claims'
import { Snippet, Takes } from '@/components/text/snippet'
import { claimCitations, claimEmbed } from '@/lib/claims/take'
import { embedCode } from '@/lib/embed-code'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'
import { messagesIn } from '@/messages'

interface ClaimTakeProps {
  readonly of: Assessment
  readonly locale: Locale
}

/** A claim to take along: as a link, as a picture, as a frame in another page, as a citation. */
export async function ClaimTake({ of, locale }: ClaimTakeProps) {
  const { claims, explore: words } = messagesIn(locale)
  const { id } = of.claim
  const copying = { copy: words.copy, copied: words.copied }
  return (
    <Takes>
      <div>
        <Snippet title={words.link} text={`${siteUrl()}${links.claim(locale, id)}`} {...copying} />
        <p className="ui small">
          <a href={links.share(locale, `/claims/${id}`)}>{claims.picture}</a>
        </p>
      </div>
      <div>
        <Snippet title={words.embed} text={embedCode(claimEmbed(of, locale))} {...copying} />
        <p className="small muted ui">{words.embedNote}</p>
      </div>
      {(await claimCitations(of, locale)).map(({ form, text }) => (
        <div key={form}>
          <Snippet
            title={`${words.cite}: ${words.citeForms[form]}`}
            text={text}
            prose={form === 'text'}
            {...copying}
          />
        </div>
      ))}
    </Takes>
  )
}
