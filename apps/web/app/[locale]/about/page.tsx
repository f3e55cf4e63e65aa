import { edition } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { claims } from '@exodus/core/claims'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Article, FactList, Head, Part } from '@/components/page/article'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { sourceCount } from '@/lib/sources'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, lead } = messagesIn(locale).about
  return pageMetadata(locale, '/about', { title, description: lead })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).about
  return (
    <Article
      head={
        <Head crumb={{ href: links.home(locale), text: words.back }} title={words.title} lead={words.lead} />
      }
      aside={
        <FactList
          facts={[
            { name: words.edition, value: edition },
            { name: words.datasetCount, value: formatNumber(catalogue.length, locale) },
            { name: words.sourceCount, value: formatNumber(sourceCount, locale) },
            { name: words.claimCount, value: formatNumber(claims.length, locale) },
          ]}
        />
      }
    >
      <Part id="why" title={words.why}>
        <p>
          {words.whyText}{' '}
          <Link href={links.claims(locale)} prefetch={false}>
            {words.theClaims}
          </Link>
        </p>
      </Part>
      <Part id="independence" title={words.independence}>
        <p>{words.independenceText}</p>
      </Part>
      <Part id="evidence" title={words.evidence}>
        <p>{words.evidenceText}</p>
      </Part>
      <Part id="corrections" title={words.corrections}>
        <p>
          {words.correctionsText}{' '}
          <Link href={`${links.methods(locale)}#corrections`} prefetch={false}>
            {words.correctionsHow}
          </Link>{' '}
          ·{' '}
          <Link href={links.changes(locale)} prefetch={false}>
            {words.changes}
          </Link>
        </p>
      </Part>
      <Part id="contact" title={words.contact}>
        <p>{words.contactText}</p>
      </Part>
      <Part id="licence" title={words.licence}>
        <p>{words.licenceText}</p>
      </Part>
      <Part id="privacy" title={words.privacy}>
        <p>{words.privacyText}</p>
      </Part>
    </Article>
  )
}
