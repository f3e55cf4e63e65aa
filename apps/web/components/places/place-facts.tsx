import { FactList } from '@/components/page/article'
import type { Locale } from '@/lib/locale'
import { codeAttribute } from '@/lib/names'
import { placeGroup } from '@/lib/place-groups'
import { messagesIn } from '@/messages'

const MEMBERSHIPS = ['gcc', 'eu', 'schengen', 'oecd'] as const

/** What the code list says of a place. */
export function PlaceFacts({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  const words = messagesIn(locale)
  const { kinds, kind, region, groups, memberOf, members } = words.places
  const kindCode = codeAttribute('area', code, 'kind')
  const memberships = MEMBERSHIPS.filter((id) => codeAttribute('area', code, id) === 'yes')
  const group = placeGroup(code)
  return (
    <>
      <h2 className="eyebrow">{words.profile.glance}</h2>
      <FactList
        facts={[
          { name: words.profile.code, value: code },
          { name: kind, value: kinds[kindCode as keyof typeof kinds] ?? kindCode },
          ...(group === 'other' ? [] : [{ name: region, value: groups[group] }]),
          ...(memberships.length === 0
            ? []
            : [{ name: memberOf, value: memberships.map((id) => members[id]).join(' · ') }]),
        ]}
      />
    </>
  )
}
