import type { Figure as FigureValue } from '@exodus/core'
import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

interface PlaceTableProps {
  readonly lines: readonly { readonly code: string; readonly name: string; readonly figure: FigureValue }[]
  readonly locale: Locale
}

/** The numbers behind a map of the world, the largest first; each name leads where the map does. */
export function PlaceTable({ lines, locale }: PlaceTableProps) {
  const words = messagesIn(locale)
  return (
    <table>
      <caption className="hidden-text">{words.world.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.charts.name}</th>
          <th scope="col">{words.charts.period}</th>
          <th scope="col" className="number">
            {words.charts.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, name, figure }) => (
          <tr key={code}>
            <th scope="row">
              <Link href={links.place(locale, code)} prefetch={false}>
                {name}
              </Link>
            </th>
            <td>
              <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
            </td>
            <td className="number">
              <Figure figure={figure} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
