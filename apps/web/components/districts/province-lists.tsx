import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { Section } from '@/components/page/index-page'
import type { DistrictLine, DistrictsIndex, ProvinceGroup } from '@/lib/districts'
import { shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import styles from './districts.module.css'

/** Every district under its province or region, the most departures first. */
export function ProvinceLists({
  index,
  locale,
}: {
  readonly index: DistrictsIndex
  readonly locale: Locale
}) {
  const words = messagesIn(locale).districts
  return (
    <Section
      id="provinces"
      title={words.provinces}
      lead={fill(words.provincesLead, { period: shortPeriod(index.period, locale) })}
    >
      {index.provinces.map((group) => (
        <Province key={group.code} group={group} locale={locale} />
      ))}
    </Section>
  )
}

function Province({ group, locale }: { readonly group: ProvinceGroup; readonly locale: Locale }) {
  const { code, total, districts } = group
  return (
    <section id={code} className={styles.province}>
      <h3>{codeName('province', code, locale)}</h3>
      {total ? (
        <p className="ui muted">
          {messagesIn(locale).districts.provinceTotal} <Figure figure={total} locale={locale} />
        </p>
      ) : null}
      <DistrictList lines={districts} locale={locale} />
    </section>
  )
}

/** Districts in columns, each with its departures. */
export function DistrictList({
  lines,
  locale,
  current,
}: {
  readonly lines: readonly DistrictLine[]
  readonly locale: Locale
  readonly current?: string
}) {
  return (
    <ol className={`bare ${styles.list}`}>
      {lines.map(({ code, figure }) => (
        <li key={code}>
          {code === current ? (
            <span aria-current="page">{codeName('district', code, locale)}</span>
          ) : (
            <Link href={links.district(locale, code)} prefetch={false}>
              {codeName('district', code, locale)}
            </Link>
          )}
          <Figure figure={figure} locale={locale} />
        </li>
      ))}
    </ol>
  )
}
