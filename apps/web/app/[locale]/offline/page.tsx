import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { isLocale } from '@/lib/locale'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale)
    ? { title: messagesIn(locale).offline.title, robots: { index: false, follow: false } }
    : {}
}

/** What stands in for a page that was never visited, while there is no connection. */
export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).offline
  return (
    <IndexPage title={words.title} lead={words.lead}>
      <p>{words.visited}</p>
    </IndexPage>
  )
}
