import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article, Head, Part } from '@/components/page/article'
import { Happened } from '@/components/profile/happened'
import { DestinationRanking } from '@/components/ranking/destination-ranking'
import { YearFigures } from '@/components/years/year-figures'
import { YearMissing } from '@/components/years/year-missing'
import { YearNeighbours } from '@/components/years/year-neighbours'
import { YearSentence } from '@/components/years/year-sentence'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { yearPage } from '@/lib/years'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly year: string }>
}

// Rendered when first asked for, and kept.
export const generateStaticParams = (): { year: string }[] => []

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, year } = await params
  if (!isLocale(locale) || !(await yearPage(year))) return {}
  const words = messagesIn(locale).years
  return pageMetadata(locale, `/years/${year}`, {
    title: fill(words.pageTitle, { year }),
    description: fill(words.description, { year }),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, year } = await params
  const page = isLocale(locale) ? await yearPage(year) : undefined
  if (!isLocale(locale) || !page) notFound()
  const words = messagesIn(locale).years
  const { facts, destinations, allDestinations, happened, missing, neighbours } = page
  return (
    <Article
      head={
        <>
          <Head
            crumb={{ href: links.years(locale), text: words.all }}
            title={fill(words.pageTitle, { year })}
            lead={<YearSentence page={page} locale={locale} />}
          />
          <YearNeighbours neighbours={neighbours} locale={locale} />
        </>
      }
    >
      {facts.length === 0 ? null : (
        <Part id="figures" title={words.figures}>
          <p className="ui muted">{fill(words.figuresLead, { year })}</p>
          <YearFigures page={page} locale={locale} />
        </Part>
      )}
      {destinations.length === 0 ? null : (
        <Part id="destinations" title={words.destinations}>
          {allDestinations ? null : <p className="ui muted">{fill(words.destinationsPart, { year })}</p>}
          <DestinationRanking figures={destinations} locale={locale} periodIsNamed />
        </Part>
      )}
      <Happened entries={happened} href={links.timeline(locale, { from: year, to: year })} locale={locale} />
      <YearMissing missing={missing} locale={locale} />
    </Article>
  )
}
