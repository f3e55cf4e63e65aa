import type { Assessment } from '@exodus/core/claims'
import { Snippet } from '@/components/explore/snippet'
import { citationsOfClaim } from '@/lib/claims/cite'
import { claimPage } from '@/lib/claims/claim-page'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

/** The address of the assessment to send on, and its citation in every form. */
export async function ClaimCite({ of, locale }: { readonly of: Assessment; readonly locale: Locale }) {
  const { explore } = messagesIn(locale)
  const copying = { copy: explore.copy, copied: explore.copied }
  const { url } = await claimPage(of.claim.id, locale)
  return (
    <>
      <Snippet title={explore.link} text={url} {...copying} />
      {(await citationsOfClaim(of, locale)).map(({ form, text }) => (
        <Snippet
          key={form}
          title={explore.citeForms[form]}
          text={text}
          prose={form === 'text'}
          {...copying}
        />
      ))}
    </>
  )
}
