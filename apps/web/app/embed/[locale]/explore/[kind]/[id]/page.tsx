import { ExodusError } from '@exodus/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import styles from '@/components/explore/embed.module.css'
import { ExploreFigure } from '@/components/explore/explore-figure'
import { decodePart } from '@/lib/decode-path'
import { explorationToShow } from '@/lib/explore/page'
import { addressesOf, titleOf } from '@/lib/explore/take'
import { isLocale } from '@/lib/locale'
import type { SearchParams } from '@/lib/query'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly kind: string; readonly id: string }>
  readonly searchParams: Promise<SearchParams>
}

async function explorationOf({ params, searchParams }: PageProps) {
  const { locale, kind, id } = await params
  if (!isLocale(locale)) return null
  const exploration = await explorationToShow(kind, decodePart(id), await searchParams, locale)
  return exploration instanceof ExodusError ? null : { exploration, locale }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const found = await explorationOf(props)
  if (found === null) return {}
  const { exploration, locale } = found
  return {
    title: titleOf(exploration, locale),
    robots: { index: false },
    alternates: { canonical: addressesOf(exploration, locale).page },
  }
}

export default async function Page(props: PageProps) {
  const found = await explorationOf(props)
  if (found === null) notFound()
  const { exploration, locale } = found
  const words = messagesIn(locale)
  return (
    <div className={styles.embed}>
      <ExploreFigure exploration={exploration} locale={locale} />
      <p className={styles.from}>
        <a href={addressesOf(exploration, locale).page}>
          <b>{words.site.name}</b> · {words.explore.openInSite}
        </a>
      </p>
    </div>
  )
}
