import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article, Head, Part } from '@/components/page/article'
import { ProfessionFacts } from '@/components/professions/profession-facts'
import { Measures } from '@/components/profile/measures'
import { Facts, Missing, Tables } from '@/components/profile/profile-parts'
import { Trend } from '@/components/profile/trend'
import { DestinationRanking } from '@/components/ranking/destination-ranking'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { codeDescription, codeName } from '@/lib/names'
import { codesWithPage } from '@/lib/nearest-code'
import { professionPage } from '@/lib/professions'
import { leadingFact } from '@/lib/profile'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
}

// Rendered when first asked for, and kept.
export const generateStaticParams = (): { code: string }[] => []

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, code } = await params
  if (!isLocale(locale) || !codesWithPage('occupation').includes(code)) return {}
  const name = codeName('occupation', code, locale)
  return pageMetadata(locale, `/professions/${code}`, {
    title: name,
    description: fill(messagesIn(locale).professions.description, { name }),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, code } = await params
  if (!isLocale(locale) || !codesWithPage('occupation').includes(code)) notFound()
  const words = messagesIn(locale)
  const { facts, metrics, destinations, missing, datasets } = await professionPage(code)
  const name = codeName('occupation', code, locale)
  const note = codeDescription('occupation', code, locale)
  const main = leadingFact(facts)
  return (
    <Article
      head={
        <Head
          crumb={{ href: links.professions(locale), text: words.professions.all }}
          title={name}
          {...(note === '' ? {} : { lead: note })}
        />
      }
      aside={<ProfessionFacts code={code} locale={locale} />}
    >
      {main ? <Trend fact={main} name={name} locale={locale} /> : null}
      <Facts facts={facts} locale={locale} />
      {metrics.length === 0 ? null : (
        <Part id="metrics" title={words.profile.metrics}>
          <p className="ui muted">{words.profile.metricsLead}</p>
          <Measures measures={metrics} columns={[words.profile.value]} locale={locale} />
        </Part>
      )}
      {destinations.length < 2 ? null : (
        <Part id="destinations" title={words.professions.destinations}>
          <DestinationRanking figures={destinations} locale={locale} />
        </Part>
      )}
      <Missing missing={missing} locale={locale} />
      <Tables datasets={datasets} locale={locale} />
    </Article>
  )
}
