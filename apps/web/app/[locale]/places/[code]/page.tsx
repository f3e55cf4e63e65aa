import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article, Head, Part } from '@/components/page/article'
import { PlaceFacts } from '@/components/places/place-facts'
import { Happened } from '@/components/profile/happened'
import { Measures } from '@/components/profile/measures'
import { Facts, Missing, Tables } from '@/components/profile/profile-parts'
import { Trend } from '@/components/profile/trend'
import { listOf } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { codeName } from '@/lib/names'
import { codesWithPage } from '@/lib/nearest-code'
import { placePage } from '@/lib/place-page'
import { leadingFact } from '@/lib/profile'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
}

// Rendered when first asked for, and kept: the data changes with a release of the site, and never under a running one.
export const generateStaticParams = (): { code: string }[] => []

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, code } = await params
  if (!isLocale(locale) || !codesWithPage('area').includes(code)) return {}
  const name = codeName('area', code, locale)
  const { facts } = await placePage(code)
  return pageMetadata(locale, `/places/${code}`, {
    title: name,
    description: fill(messagesIn(locale).places.description, {
      name,
      facts: listOf(
        facts.map(({ title }) => title[locale]),
        locale,
      ),
    }),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, code } = await params
  if (!isLocale(locale) || !codesWithPage('area').includes(code)) notFound()
  const words = messagesIn(locale)
  const { facts, metrics, beside, happened, datasets, missing } = await placePage(code)
  const name = codeName('area', code, locale)
  const main = leadingFact(facts)
  return (
    <Article
      head={<Head crumb={{ href: links.places(locale), text: words.places.all }} title={name} />}
      aside={<PlaceFacts code={code} locale={locale} />}
    >
      {main ? <Trend fact={main} name={name} locale={locale} /> : null}
      <Facts facts={facts} locale={locale} />
      {metrics.length === 0 ? null : (
        <Part id="metrics" title={words.profile.metrics}>
          <p className="ui muted">{words.profile.metricsLead}</p>
          <Measures measures={metrics} columns={[words.profile.value]} locale={locale} />
        </Part>
      )}
      {beside.length === 0 ? null : (
        <Part id="beside" title={words.profile.beside}>
          <p className="ui muted">{words.profile.besideLead}</p>
          <Measures measures={beside} columns={[name, codeName('area', 'PAK', locale)]} locale={locale} />
        </Part>
      )}
      <Happened entries={happened} href={links.timeline(locale, { area: code })} locale={locale} />
      <Missing missing={missing} locale={locale} />
      <Tables datasets={datasets} locale={locale} />
    </Article>
  )
}
