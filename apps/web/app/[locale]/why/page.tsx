import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubjectPage } from '@/components/subject/subject-page'
import { isLocale } from '@/lib/locale'
import { subjectMetadata } from '@/lib/subjects/metadata'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> =>
  subjectMetadata('why', (await params).locale)

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <SubjectPage subject="why" locale={locale} />
}
