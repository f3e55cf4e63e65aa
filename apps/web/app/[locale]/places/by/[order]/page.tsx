import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { PlaceOrders, placeOrders } from '@/components/places/place-orders'
import { PlaceRanking } from '@/components/places/place-ranking'
import { WorldMapFigure } from '@/components/world/world-map-figure'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { placesIndex } from '@/lib/places'
import { figuresByPlace } from '@/lib/world/measures'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly order: string }>
}

export const dynamicParams = false
export const generateStaticParams = (): { order: string }[] => placeOrders.map((order) => ({ order }))

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, order } = await params
  const known = placeOrders.find((candidate) => candidate === order)
  if (!isLocale(locale) || !known) return {}
  const words = messagesIn(locale).places
  return pageMetadata(locale, `/places/by/${known}`, {
    title: `${words.title}: ${words.orders[known]}`,
    description: words.title,
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, order } = await params
  const known = placeOrders.find((candidate) => candidate === order)
  if (!isLocale(locale) || !known) notFound()
  const index = await placesIndex()
  const figures = await figuresByPlace(known)
  const words = messagesIn(locale).places
  return (
    <IndexPage
      locale={locale}
      parent={{ href: links.places(locale), text: messagesIn(locale).places.title }}
      title={words.title}
      lead={fill(words.lead, { count: formatNumber(index.lines.length, locale) })}
    >
      <PlaceOrders current={known} locale={locale} />
      <WorldMapFigure measure={known} figures={figures} locale={locale} />
      <PlaceRanking index={index} figures={figures} order={known} locale={locale} />
    </IndexPage>
  )
}
