import { Figure } from '@/components/figure/figure'
import type { Locale } from '@/lib/locale'
import { namesOf, type ToldPlaces } from '@/lib/story/passport-map'
import { messagesIn } from '@/messages'

interface PassportTableProps {
  readonly told: readonly ToldPlaces[]
  readonly locale: Locale
}

/** The destinations of each class by name, and how many they are. */
export function PassportTable({ told, locale }: PassportTableProps) {
  const { charts, world, story } = messagesIn(locale)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{world.mobility.requirement}</th>
          <th scope="col" className="number">
            {charts.value}
          </th>
          <th scope="col">{story.passportMap.places}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ id, name, figure, codes }) => (
          <tr key={id}>
            <th scope="row">{name[locale]}</th>
            <td className="number">
              <Figure figure={figure} locale={locale} />
            </td>
            <td>{namesOf(codes, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
