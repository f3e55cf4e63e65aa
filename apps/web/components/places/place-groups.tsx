import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { Section } from '@/components/page/index-page'
import { shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { type PlaceGroup, placeGroups } from '@/lib/place-groups'
import type { PlaceLine } from '@/lib/places'
import { messagesIn } from '@/messages'
import styles from './places.module.css'

interface PlaceGroupsProps {
  readonly lines: readonly PlaceLine[]
  readonly locale: Locale
}

/** Every place under its part of the world, with its two headline figures. */
export function PlaceGroups({ lines, locale }: PlaceGroupsProps) {
  return placeGroups.map((group) => (
    <Group key={group} group={group} lines={lines.filter((line) => line.group === group)} locale={locale} />
  ))
}

const weight = ({ stock, latestDepartures }: PlaceLine): number =>
  Math.max(stock?.value ?? 0, latestDepartures?.value ?? 0)

function Group({ group, lines, locale }: PlaceGroupsProps & { readonly group: PlaceGroup }) {
  const words = messagesIn(locale).places
  const told = lines
    .filter(({ stock, latestDepartures }) => stock ?? latestDepartures)
    .sort((a, b) => weight(b) - weight(a))
  const others = lines
    .filter((line) => !told.includes(line))
    .map(({ code }) => ({ code, name: codeName('area', code, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <Section id={group} title={words.groups[group]}>
      {told.length === 0 ? null : <PlaceTable group={group} lines={told} locale={locale} />}
      {others.length === 0 ? null : (
        <>
          {told.length === 0 ? null : <p className={styles.also}>{words.alsoKnown}</p>}
          <ul className={`bare ${styles.others}`}>
            {others.map(({ code, name }) => (
              <li key={code}>
                <Link href={links.place(locale, code)} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function PlaceTable({ group, lines, locale }: PlaceGroupsProps & { readonly group: PlaceGroup }) {
  const words = messagesIn(locale)
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{words.places.groups[group]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.profile.name}</th>
          <th scope="col" className="number">
            {words.places.departures}
          </th>
          <th scope="col" className="number">
            {words.places.stock}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, latestDepartures, stock }) => (
          <tr key={code}>
            <th scope="row">
              <Link href={links.place(locale, code)} prefetch={false}>
                {codeName('area', code, locale)}
              </Link>
            </th>
            <Dated figure={latestDepartures} locale={locale} />
            <Dated figure={stock} locale={locale} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A figure with its year. */
function Dated({ figure, locale }: { readonly figure: PlaceLine['stock']; readonly locale: Locale }) {
  return (
    <td className="number">
      {figure ? (
        <>
          <Figure figure={figure} locale={locale} />{' '}
          <span className={styles.year}>
            <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
          </span>
        </>
      ) : null}
    </td>
  )
}
