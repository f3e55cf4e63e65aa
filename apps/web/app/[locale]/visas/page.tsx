import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubjectPage } from '@/components/subject/subject-page'
import { StatesSection } from '@/components/visas/states-section'
import { isLocale } from '@/lib/locale'
import type { SearchParams } from '@/lib/query'
import { subjectMetadata } from '@/lib/subjects/metadata'
import { statesPage } from '@/lib/visas/states'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> =>
  subjectMetadata('visas', (await params).locale)

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <SubjectPage subject="visas" locale={locale}>
      <StatesSection page={await statesPage(await searchParams)} locale={locale} />
    </SubjectPage>
  )
}
