import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { PlaceGroups } from '@/components/places/place-groups'
import { PlaceOrders } from '@/components/places/place-orders'
import styles from '@/components/places/places.module.css'
import { WorldMapFigure } from '@/components/world/world-map-figure'
import { formatNumber } from '@/lib/format'
import { isLocale, type Locale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { placesIndex } from '@/lib/places'
import { figuresByPlace } from '@/lib/world/measures'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

async function lead(locale: Locale): Promise<string> {
  const { lines } = await placesIndex()
  return fill(messagesIn(locale).places.lead, { count: formatNumber(lines.length, locale) })
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata(locale, '/places', {
    title: messagesIn(locale).places.title,
    description: await lead(locale),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { lines } = await placesIndex()
  const words = messagesIn(locale).places
  return (
    <IndexPage locale={locale} title={words.title} lead={await lead(locale)}>
      <PlaceOrders current="region" locale={locale} />
      <WorldMapFigure measure="departures" figures={await figuresByPlace('departures')} locale={locale} />
      <p className={`ui muted ${styles.groupsLead}`}>{words.regionLead}</p>
      <PlaceGroups lines={lines} locale={locale} />
    </IndexPage>
  )
}
