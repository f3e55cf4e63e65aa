import Link from 'next/link'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { messagesIn } from '@/messages'

interface RequirementTableProps {
  readonly lines: readonly { readonly code: string; readonly name: string; readonly requirement: string }[]
  readonly locale: Locale
}

/** What each destination asks, by name. */
export function RequirementTable({ lines, locale }: RequirementTableProps) {
  const words = messagesIn(locale)
  return (
    <table>
      <caption className="hidden-text">{words.world.mobility.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.charts.name}</th>
          <th scope="col">{words.world.mobility.requirement}</th>
        </tr>
      </thead>
      <tbody>
        {lines
          .toSorted((a, b) => a.name.localeCompare(b.name, locale))
          .map(({ code, name, requirement }) => (
            <tr key={code}>
              <th scope="row">
                <Link href={links.place(locale, code)} prefetch={false}>
                  {name}
                </Link>
              </th>
              <td>{codeName('visa-requirement', requirement, locale)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
