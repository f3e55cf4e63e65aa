import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article, Head, Part } from '@/components/page/article'
import { SamePublisher } from '@/components/sources/same-publisher'
import { SourceFacts } from '@/components/sources/source-facts'
import { SourceLicence } from '@/components/sources/source-licence'
import { SourceUses } from '@/components/sources/source-uses'
import styles from '@/components/sources/sources.module.css'
import { Entries } from '@/components/timeline/entries'
import { decodePart } from '@/lib/decode-path'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { sourcePage } from '@/lib/source-pages'
import { languageOf, sourceOf } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>
}

// Rendered when first asked for, and kept.
export const generateStaticParams = (): { id: string }[] => []

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params
  const source = sourceOf(decodePart(id))
  if (!isLocale(locale) || !source) return {}
  const { title, publisher } = source
  return pageMetadata(locale, `/sources/${source.id}`, {
    title,
    description: fill(messagesIn(locale).sourcePages.description, { title, publisher }),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, id } = await params
  const source = sourceOf(decodePart(id))
  if (!isLocale(locale) || !source) notFound()
  const words = messagesIn(locale).sourcePages
  const { uses, records, same } = await sourcePage(source)
  const { title, publisher, url, note } = source
  return (
    <Article
      head={
        <Head
          crumb={{ href: links.sources(locale), text: words.all }}
          name={title}
          title={<bdi lang={languageOf(title)}>{title}</bdi>}
          lead={<bdi lang={languageOf(publisher)}>{publisher}</bdi>}
        />
      }
      aside={<SourceFacts source={source} locale={locale} />}
    >
      <p className={styles.open}>
        <a href={url} rel="noopener">
          {words.open}
        </a>
        <br />
        <bdi className="small muted">{url}</bdi>
      </p>
      <SourceUses uses={uses} locale={locale} />
      {records.length === 0 ? null : (
        <Part id="records" title={words.records}>
          <Entries entries={records} locale={locale} />
        </Part>
      )}
      <SourceLicence source={source} locale={locale} />
      {note === '' ? null : (
        <Part id="note" title={words.note}>
          <p lang="en" dir="ltr">
            {note}
          </p>
        </Part>
      )}
      <SamePublisher publisher={publisher} sources={same} locale={locale} />
    </Article>
  )
}
