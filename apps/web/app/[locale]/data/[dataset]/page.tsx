import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import styles from '@/components/dataset/dataset.module.css'
import { DatasetChart } from '@/components/dataset/dataset-chart'
import { DatasetCite } from '@/components/dataset/dataset-cite'
import { DatasetFacts } from '@/components/dataset/dataset-facts'
import { DatasetHead } from '@/components/dataset/dataset-head'
import { DatasetNotes } from '@/components/dataset/dataset-notes'
import { DatasetTable } from '@/components/dataset/dataset-table'
import { TakeAway } from '@/components/dataset/take-away'
import { Article, Part } from '@/components/page/article'
import { datasetIds, descriptionOf } from '@/lib/catalogue'
import { hasRivals } from '@/lib/compare'
import { datasetPage } from '@/lib/dataset-page'
import { openDataset } from '@/lib/evidence'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly dataset: string }>
}

export const dynamicParams = false
export const generateStaticParams = (): { dataset: string }[] => datasetIds.map((dataset) => ({ dataset }))

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, dataset } = await params
  const description = descriptionOf(dataset)
  if (!isLocale(locale) || !description) return {}
  return pageMetadata(locale, `/data/${dataset}`, {
    title: description.title[locale],
    description: description.description[locale],
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, dataset: id } = await params
  const description = descriptionOf(id)
  if (!isLocale(locale) || !description) notFound()
  const words = messagesIn(locale)
  const { evidence, dataset } = await openDataset(id)
  const page = datasetPage(evidence, dataset)
  return (
    <Article
      head={<DatasetHead description={description} locale={locale} />}
      aside={
        <>
          <h2 className="eyebrow">{words.dataset.take}</h2>
          <TakeAway id={id} rivals={await hasRivals(id)} locale={locale} />
          <DatasetFacts description={description} locale={locale} />
        </>
      }
    >
      <div className={styles.counts}>
        <Part id="counts" title={words.dataset.counts}>
          <p>{description.counts[locale]}</p>
        </Part>
        <Part id="does-not-count" title={words.dataset.doesNotCount}>
          <p>{description.doesNotCount[locale]}</p>
        </Part>
      </div>
      <section id="chart" aria-label={words.dataset.chart}>
        <DatasetChart
          evidence={evidence}
          dataset={dataset}
          description={description}
          slice={page.slice}
          locale={locale}
        />
      </section>
      <Part id="table" title={words.dataset.table}>
        <p className="ui">
          <a href={links.datasetTable(locale, id)}>{words.wholeTable.open}</a>
        </p>
        <DatasetTable page={page} description={description} locale={locale} />
      </Part>
      <DatasetNotes description={description} locale={locale} />
      <Part id="cite" title={words.wholeTable.cite}>
        <DatasetCite description={description} locale={locale} />
      </Part>
    </Article>
  )
}
