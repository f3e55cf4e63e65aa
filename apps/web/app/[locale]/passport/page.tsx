import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangeSection } from '@/components/passport/change-section'
import { CompareSection } from '@/components/passport/compare-section'
import { MobilityMap } from '@/components/passport/mobility-map'
import styles from '@/components/passport/passport.module.css'
import { SubjectPage } from '@/components/subject/subject-page'
import { isLocale } from '@/lib/locale'
import { passportAsked } from '@/lib/passport/asked'
import { requirementsOn } from '@/lib/passport/requirements'
import type { SearchParams } from '@/lib/query'
import { subjectMetadata } from '@/lib/subjects/metadata'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> =>
  subjectMetadata('passport', (await params).locale)

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const asked = await passportAsked(await searchParams)
  const { world, passport } = messagesIn(locale)
  return (
    <SubjectPage subject="passport" locale={locale}>
      <section id="map" className={styles.section} aria-labelledby="map-heading">
        <h2 id="map-heading">{world.mobility.heading}</h2>
        <MobilityMap on={await requirementsOn(asked.days.at(-1) ?? '')} locale={locale} />
      </section>
      {asked.ignored.length === 0 ? null : (
        <p className="ui">
          <bdi>{fill(passport.ignored, { values: asked.ignored.join(' · ') })}</bdi>
        </p>
      )}
      <ChangeSection asked={asked} locale={locale} />
      <CompareSection asked={asked} locale={locale} />
    </SubjectPage>
  )
}
