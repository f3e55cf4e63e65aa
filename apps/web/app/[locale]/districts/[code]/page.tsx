import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DistrictFacts } from '@/components/districts/district-facts'
import { DistrictList } from '@/components/districts/province-lists'
import { Article, Head, Part } from '@/components/page/article'
import { Measures } from '@/components/profile/measures'
import { Facts, Missing, Tables } from '@/components/profile/profile-parts'
import { Trend } from '@/components/profile/trend'
import { districtPage } from '@/lib/districts'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { codeDescription, codeName, parentOf } from '@/lib/names'
import { codesWithPage } from '@/lib/nearest-code'
import { leadingFact } from '@/lib/profile'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
}

// Rendered when first asked for, and kept.
export const generateStaticParams = (): { code: string }[] => []

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, code } = await params
  if (!isLocale(locale) || !codesWithPage('district').includes(code)) return {}
  const name = codeName('district', code, locale)
  const province = codeName('province', parentOf('district', code), locale)
  return pageMetadata(locale, `/districts/${code}`, {
    title: name,
    description: fill(messagesIn(locale).districts.description, { name, province }),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, code } = await params
  if (!isLocale(locale) || !codesWithPage('district').includes(code)) notFound()
  const words = messagesIn(locale)
  const { province, facts, metrics, missing, datasets, group } = await districtPage(code)
  const name = codeName('district', code, locale)
  const main = leadingFact(facts)
  const note = codeDescription('district', code, locale)
  return (
    <Article
      head={
        <Head
          crumb={{ href: links.districts(locale), text: words.districts.all }}
          title={name}
          {...(note === '' ? {} : { lead: note })}
        />
      }
      aside={<DistrictFacts code={code} province={province} locale={locale} />}
    >
      {main ? <Trend fact={main} name={name} locale={locale} /> : null}
      <Facts facts={facts} locale={locale} />
      {metrics.length === 0 ? null : (
        <Part id="metrics" title={words.profile.metrics}>
          <p className="ui muted">{words.profile.metricsLead}</p>
          <Measures measures={metrics} columns={[words.profile.value]} locale={locale} />
        </Part>
      )}
      {group ? (
        <Part id="province" title={codeName('province', province, locale)}>
          <DistrictList lines={group.districts} current={code} locale={locale} />
        </Part>
      ) : null}
      <Missing missing={missing} locale={locale} />
      <Tables datasets={datasets} locale={locale} />
    </Article>
  )
}
