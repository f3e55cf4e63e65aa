import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubjectPage } from '@/components/subject/subject-page'
import { StatesSection } from '@/components/visas/states-section'
import { UkSection } from '@/components/visas/uk-section'
import { UsSection } from '@/components/visas/us-section'
import { isLocale } from '@/lib/locale'
import type { SearchParams } from '@/lib/query'
import { subjectMetadata } from '@/lib/subjects/metadata'
import { statesPage } from '@/lib/visas/states'
import { ukPage } from '@/lib/visas/uk'
import { usPage } from '@/lib/visas/us'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> =>
  subjectMetadata('visas', (await params).locale)

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const asked = await searchParams
  const [states, us, uk] = await Promise.all([statesPage(asked), usPage(asked), ukPage(asked)])
  const chosen = { states: states.choices.chosen, us: us.choices.chosen, uk: uk.choices.chosen }
  return (
    <SubjectPage subject="visas" locale={locale}>
      <StatesSection page={states} kept={{ ...chosen.us, ...chosen.uk }} locale={locale} />
      <UsSection page={us} kept={{ ...chosen.states, ...chosen.uk }} locale={locale} />
      <UkSection page={uk} kept={{ ...chosen.states, ...chosen.us }} locale={locale} />
    </SubjectPage>
  )
}
