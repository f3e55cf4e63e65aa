import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import styles from '@/components/changes/changes.module.css'
import { ReleaseCells } from '@/components/dataset/release-cells'
import { IndexPage, Section } from '@/components/page/index-page'
import { releaseDays } from '@/lib/changes'
import { dateName, formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { fill, messagesIn } from '@/messages'

/** Changed values of a release on this page; the page of the dataset has all of them. */
const SHOWN_CELLS = 5

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = messagesIn(locale).changes
  return pageMetadata(locale, '/changes', { title, description })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).changes
  return (
    <IndexPage locale={locale} title={words.title} lead={words.lead}>
      {releaseDays().map(({ date, first, changed }) => (
        <Section key={date} id={`day-${date}`} title={dateName(date, locale)}>
          {first.length === 0 ? null : (
            <p>
              {fill(words.firstText, {
                count: formatNumber(first.length, locale),
                rows: formatNumber(
                  first.reduce((rows, { observations }) => rows + observations, 0),
                  locale,
                ),
              })}
            </p>
          )}
          <ul className={`bare ${styles.releases}`}>
            {changed.map(({ id, dataset, title, version, observations, changes }) => (
              <li key={id}>
                <h3>
                  <Link href={links.dataset(locale, dataset)} prefetch={false}>
                    {title[locale]}
                  </Link>
                </h3>
                <p className="ui muted">
                  {fill(words.facts, {
                    version,
                    rows: formatNumber(observations, locale),
                  })}
                </p>
                <p>{changes[locale]}</p>
                <ReleaseCells dataset={dataset} version={version} first={SHOWN_CELLS} locale={locale} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </IndexPage>
  )
}
