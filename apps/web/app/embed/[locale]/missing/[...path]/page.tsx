import type { Metadata } from 'next'
import { ExploreProblem } from '@/components/explore/explore-problem'
import { MissingPage } from '@/components/layout/missing-page'

interface PageProps {
  readonly params: Promise<{ readonly path: readonly string[] }>
}

export const metadata: Metadata = { robots: { index: false } }

/** What a frame shows in place of a chart or a claim that is not there. */
export default async function Page({ params }: PageProps) {
  const [, , section] = (await params).path
  return section === 'explore' ? <ExploreProblem /> : <MissingPage />
}
