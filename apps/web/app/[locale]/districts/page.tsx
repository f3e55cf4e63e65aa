import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DistrictMapFigure } from '@/components/districts/district-map-figure'
import styles from '@/components/districts/districts.module.css'
import { DistrictList, ProvinceLists } from '@/components/districts/province-lists'
import { IndexPage } from '@/components/page/index-page'
import { districtsIndex } from '@/lib/districts'
import { formatNumber } from '@/lib/format'
import { isLocale, type Locale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

async function lead(locale: Locale): Promise<string> {
  const { lines } = await districtsIndex()
  return fill(messagesIn(locale).districts.lead, { count: formatNumber(lines.length, locale) })
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata(locale, '/districts', {
    title: messagesIn(locale).districts.title,
    description: await lead(locale),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const index = await districtsIndex()
  const words = messagesIn(locale).districts
  const unplaced = index.lines.filter(({ at }) => at === null)
  return (
    <IndexPage locale={locale} title={words.title} lead={await lead(locale)}>
      <div className={styles.overview}>
        <DistrictMapFigure index={index} locale={locale} />
        <section className={styles.unplaced} id="unplaced">
          <h2>{words.unplaced}</h2>
          <p className="ui muted">{words.unplacedLead}</p>
          <DistrictList lines={unplaced} locale={locale} />
        </section>
      </div>
      <ProvinceLists index={index} locale={locale} />
    </IndexPage>
  )
}
