import type { Metadata } from 'next'
import { ExploreProblem } from '@/components/explore/explore-problem'
import { MissingPage } from '@/components/layout/missing-page'
import { isLocale } from '@/lib/locale'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly path: readonly string[] }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesIn(locale).missing.title, robots: { index: false } } : {}
}

/** What is served in place of an address that leads nowhere, which stands after that of this page. */
export default async function Page({ params }: PageProps) {
  const [, section] = (await params).path
  return section === 'explore' ? <ExploreProblem /> : <MissingPage />
}
