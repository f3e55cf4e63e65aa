import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CellList } from '@/components/compare/cell-list'
import styles from '@/components/compare/compare.module.css'
import { CompareOrders, ComparePager } from '@/components/compare/compare-pager'
import { Article, Head } from '@/components/page/article'
import { NoPage } from '@/components/page/no-page'
import { descriptionOf } from '@/lib/catalogue'
import { comparePage } from '@/lib/compare'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import type { SearchParams } from '@/lib/query'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly dataset: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, dataset } = await params
  const description = descriptionOf(dataset)
  if (!isLocale(locale) || !description) return {}
  const words = messagesIn(locale).compare
  const title = description.title[locale]
  return pageMetadata(locale, `/compare/${dataset}`, {
    title: fill(words.pageTitle, { title }),
    description: fill(words.description, { title }),
  })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale, dataset } = await params
  const description = descriptionOf(dataset)
  if (!isLocale(locale) || !description) notFound()
  const words = messagesIn(locale).compare
  const page = await comparePage(dataset, await searchParams)
  const { cells, all, explained, stated, rivals } = page
  const lead = fill(explained + stated === 0 ? words.pageLeadNone : words.pageLead, {
    cells: formatNumber(cells, locale),
    all: formatNumber(all, locale),
    explained: formatNumber(explained, locale),
    stated: formatNumber(stated, locale),
    rivals: formatNumber(rivals, locale),
  })
  return (
    <Article
      head={
        <Head
          crumb={{ href: links.compare(locale), text: words.all }}
          title={fill(words.pageTitle, { title: description.title[locale] })}
          lead={cells === 0 ? words.none : lead}
        />
      }
    >
      <div className={styles.intro}>
        <p className="ui">
          <a href={links.dataset(locale, dataset)}>{words.toTable}</a>
        </p>
        <p>
          {words.counts}: {description.counts[locale]}
        </p>
        {description.policy === undefined ? null : <p>{description.policy.reason[locale]}</p>}
        <CompareOrders dataset={dataset} page={page} locale={locale} />
        {cells === 0 ? null : <p className="ui muted">{words.stripNote}</p>}
      </div>
      <NoPage of={page} locale={locale} />
      <CellList cells={page.items} locale={locale} />
      <ComparePager dataset={dataset} page={page} locale={locale} />
    </Article>
  )
}
