import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import type { DistrictLine } from '@/lib/districts'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { messagesIn } from '@/messages'

/** The numbers behind the map. */
export function DistrictTable({
  lines,
  locale,
}: {
  readonly lines: readonly DistrictLine[]
  readonly locale: Locale
}) {
  const words = messagesIn(locale)
  return (
    <table aria-label={words.districts.title}>
      <thead>
        <tr>
          <th scope="col">{words.profile.name}</th>
          <th scope="col">{words.districts.province}</th>
          <th scope="col" className="number">
            {words.profile.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, province, figure }) => (
          <tr key={code}>
            <th scope="row">
              <Link href={links.district(locale, code)} prefetch={false}>
                {codeName('district', code, locale)}
              </Link>
            </th>
            <td>{codeName('province', province, locale)}</td>
            <td className="number">
              <Figure figure={figure} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
