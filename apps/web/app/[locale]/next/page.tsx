import { scenarios } from '@exodus/core/projections'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { IndexPage, Section } from '@/components/page/index-page'
import { ScenarioSection } from '@/components/projection/scenario-section'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { leverName, scenarioViews } from '@/lib/next'
import { parameter, type SearchParams } from '@/lib/query'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = messagesIn(locale).next
  return pageMetadata(locale, '/next', { title, description })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).next
  const asked = await searchParams
  return (
    <IndexPage locale={locale} title={words.title} lead={words.lead}>
      <p className="ui">
        <Link href={links.forecasts(locale)} prefetch={false}>
          {words.forecasts}
        </Link>
      </p>
      <Section id="scenarios" title={words.scenarios} lead={words.scenariosLead}>
        {(await scenarioViews(asked)).map((view) => (
          <ScenarioSection
            key={view.scenario.id}
            view={view}
            locale={locale}
            others={leversBut(view.scenario.id, asked)}
          />
        ))}
      </Section>
    </IndexPage>
  )
}

/** The levers that the address moves of all scenarios but one. */
const leversBut = (id: string, asked: SearchParams): [string, string][] =>
  scenarios
    .filter((scenario) => scenario.id !== id)
    .flatMap((scenario) => scenario.levers.map((lever) => leverName(scenario, lever.id)))
    .map((name): [string, string] => [name, parameter(asked, name)])
    .filter(([, value]) => value !== '')
