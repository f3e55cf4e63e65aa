import { ExodusError } from '@exodus/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FigureEvidence } from '@/components/figure/figure-evidence'
import { decodePart } from '@/lib/decode-path'
import { figureOrProblem } from '@/lib/evidence'
import { viewOf } from '@/lib/figure-view'
import type { FigureView } from '@/lib/figure-view-types'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { sourceOf } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: readonly string[] }>
}

async function viewAt({ params }: PageProps): Promise<FigureView | null> {
  const { locale, id } = await params
  const path = id.map(decodePart).join('/')
  if (!isLocale(locale)) return null
  const figure = await figureOrProblem(path)
  return figure instanceof ExodusError ? null : viewOf({ ...figure, id: figure.id ?? path }, locale, sourceOf)
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await props.params
  const view = await viewAt(props)
  if (view === null || !isLocale(locale)) return {}
  const { pageTitle } = messagesIn(locale).figure
  return pageMetadata(locale, `/figures/${view.id}`, {
    title: fill(pageTitle, { label: view.title, period: view.period, value: `${view.shown} ${view.unit}` }),
    description: view.counts,
  })
}

export default async function Page(props: PageProps) {
  const { locale } = await props.params
  const view = await viewAt(props)
  if (view === null || !isLocale(locale)) notFound()
  return (
    <div className="page" style={{ paddingBlockStart: '3rem' }}>
      <div style={{ maxInlineSize: 'var(--measure)' }}>
        <FigureEvidence view={view} words={messagesIn(locale).figure} locale={locale} />
      </div>
    </div>
  )
}
