import { dataVersion, edition } from '@exodus/core'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CodeBlock } from '@/components/developers/code-block'
import styles from '@/components/developers/developers.module.css'
import { Example } from '@/components/developers/example'
import { Article, FactList, Head, Part } from '@/components/page/article'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

const FIGURE = 'departure-rate/PAK.2024'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, lead } = messagesIn(locale).developers
  return pageMetadata(locale, '/developers', { title, description: lead })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).developers
  const requests = [
    {
      text: words.request.observations,
      href: `${links.apiObservations('departures-by-destination')}?destination=SAU,ARE&period=2020..`,
    },
    { text: words.request.figure, href: links.apiFigure(FIGURE) },
    { text: words.request.claim, href: links.apiAt('/v1/claims/left-last-year-727000') },
    { text: words.request.place, href: links.apiAt('/v1/places/SAU') },
    { text: words.request.search, href: links.apiAt('/v1/search?q=doctor') },
  ]
  return (
    <Article
      head={
        <Head crumb={{ href: links.data(locale), text: words.back }} title={words.title} lead={words.lead} />
      }
      aside={
        <FactList
          facts={[
            { name: words.versions, value: `${edition} · ${dataVersion}` },
            { name: words.api, value: <a href={links.apiAt('/docs')}>{words.apiDocs}</a> },
            { name: 'OpenAPI', value: <a href={links.api()}>{words.apiSchema}</a> },
          ]}
        />
      }
    >
      <Part id="library" title={words.library}>
        <p>{words.libraryText}</p>
        <CodeBlock title={words.install} code="npm install @exodus/core" />
        <Example name="explain-a-rate" title={words.code} output={words.output} />
      </Part>
      <Part id="tables" title={words.tables}>
        <p>{words.tablesText}</p>
        <Example name="filter-a-table" title={words.tables} output={words.output} />
      </Part>
      <Part id="claims" title={words.claims}>
        <Example name="assess-a-claim" title={words.claims} output={words.output} />
      </Part>
      <Part id="as-of" title={words.asOf}>
        <p>{words.asOfText}</p>
        <Example name="as-of-a-day" title={words.asOf} output={words.output} />
      </Part>
      <Part id="api" title={words.api}>
        <p>{words.apiText}</p>
        <h3 className={styles.requestsTitle}>{words.requests}</h3>
        <ul className={`bare ${styles.requests}`}>
          {requests.map(({ text, href }) => (
            <li key={href}>
              {text}
              <code dir="ltr" lang="en">
                <a href={href}>{href}</a>
              </code>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="ids" title={words.ids}>
        <p>{words.idsText}</p>
        <p>
          <Link href={links.figure(locale, FIGURE)} prefetch={false}>
            <code dir="ltr">{FIGURE}</code>
          </Link>
        </p>
      </Part>
      <Part id="versions" title={words.versions}>
        <p>{words.versionsText}</p>
      </Part>
    </Article>
  )
}
