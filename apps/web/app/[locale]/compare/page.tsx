import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import styles from '@/components/compare/compare.module.css'
import { RuleList } from '@/components/compare/rule-list'
import { TableList } from '@/components/compare/table-list'
import { IndexPage, Section } from '@/components/page/index-page'
import { comparedTables } from '@/lib/compare'
import { formatNumber } from '@/lib/format'
import { isLocale, type Locale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

async function lead(locale: Locale): Promise<string> {
  const tables = await comparedTables()
  return fill(messagesIn(locale).compare.lead, {
    cells: formatNumber(
      tables.reduce((all, { cells }) => all + cells, 0),
      locale,
    ),
    tables: formatNumber(tables.length, locale),
  })
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata(locale, '/compare', {
    title: messagesIn(locale).compare.title,
    description: await lead(locale),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).compare
  return (
    <IndexPage locale={locale} title={words.title} lead={await lead(locale)}>
      <Section id="rules" title={words.rulesTitle} lead={words.rulesLead}>
        <RuleList locale={locale} />
      </Section>
      <Section id="tables" title={words.tablesTitle}>
        <TableList tables={await comparedTables()} locale={locale} />
        <p className={`ui muted ${styles.note}`}>{words.tablesNote}</p>
      </Section>
    </IndexPage>
  )
}
