import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TableForm } from '@/components/dataset/table-form'
import { tableOrders } from '@/components/dataset/table-orders'
import { WholeTable } from '@/components/dataset/whole-table'
import { Article, Head } from '@/components/page/article'
import { NoOrder } from '@/components/page/no-order'
import { NoPage } from '@/components/page/no-page'
import { Pager } from '@/components/page/pager'
import { descriptionOf } from '@/lib/catalogue'
import { wholeTable } from '@/lib/data/whole-table'
import { openDataset } from '@/lib/evidence'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { alternates } from '@/lib/metadata'
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
  const title = fill(messagesIn(locale).wholeTable.title, { title: description.title[locale] })
  return { title, description: title, alternates: alternates(locale, `/data/${dataset}/table`) }
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale, dataset: id } = await params
  const description = descriptionOf(id)
  if (!isLocale(locale) || !description) notFound()
  const { evidence, dataset } = await openDataset(id)
  const table = wholeTable(evidence, dataset, description, await searchParams)
  const words = messagesIn(locale)
  const lists = Object.fromEntries(
    [...description.dimensions, ...description.attributes].map(({ id: column, codeList = '' }) => [
      column,
      codeList,
    ]),
  )
  const titles = Object.fromEntries(
    description.attributes.map(({ id: column, title }) => [column, title[locale]]),
  )
  const shared = { id, table, lists, titles, locale }
  const { chosen, ignored } = table.choices
  return (
    <Article
      head={
        <Head
          crumb={{ href: links.dataset(locale, id), text: words.wholeTable.back }}
          title={fill(words.wholeTable.title, { title: description.title[locale] })}
          lead={words.wholeTable.lead}
        />
      }
    >
      <TableForm {...shared} />
      {ignored.length === 0 ? null : (
        <p className="ui">
          <bdi>{fill(words.wholeTable.ignored, { values: ignored.join(' · ') })}</bdi>
        </p>
      )}
      <NoOrder asked={table.noSort} options={tableOrders(id, table, titles, locale)} locale={locale} />
      <NoPage of={table} locale={locale} />
      <WholeTable {...shared} mixedUnits={dataset.measure.unit === null} />
      <Pager
        label={words.wholeTable.pages}
        page={table.page}
        pages={table.pages}
        words={words.wholeTable}
        position={fill(words.wholeTable.page, {
          page: formatNumber(table.page, locale),
          pages: formatNumber(table.pages, locale),
        })}
        hrefOf={(number) =>
          links.datasetTable(locale, id, {
            ...chosen,
            sort: table.sort,
            direction: table.direction,
            page: String(number),
          })
        }
      />
    </Article>
  )
}
