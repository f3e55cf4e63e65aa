import { ExodusError } from '@exodus/core'
import { ExploreDrawing } from '@/components/explore/drawing'
import { findingOf, plainFinding, subtitleOf } from '@/lib/explore/finding'
import { explorationOrProblem } from '@/lib/explore/page'
import { publishersOf } from '@/lib/explore/take'
import type { Locale } from '@/lib/locale'
import type { SearchParams } from '@/lib/query'
import { messagesIn } from '@/messages'
import { LABELS, rowsFitting } from './drawing-parts'
import type { ShareCard } from './share-card'

/** The chart of the explorer at an address, with its finding. */
export async function exploreCard(
  kind: string,
  id: string,
  asked: SearchParams,
  locale: Locale,
): Promise<ShareCard | undefined> {
  const exploration = await explorationOrProblem(kind, id, asked, locale)
  if (exploration instanceof ExodusError) return undefined
  const { chart, series, subject, shown } = exploration
  const hasDrawing = chart !== 'table' && series.length > 0
  return {
    kind: subject.title[locale],
    title: plainFinding(findingOf(exploration, locale), locale),
    note: subtitleOf(exploration, locale),
    ...(hasDrawing
      ? {
          drawing: (size) => (
            <ExploreDrawing
              exploration={
                chart === 'bar' && shown !== null
                  ? { ...exploration, series: rowsFitting(series, size) }
                  : exploration
              }
              size={size}
              locale={locale}
              {...LABELS}
            />
          ),
        }
      : {}),
    publishers: publishersOf(exploration),
  }
}

/** A dataset: its title, and the chart in which the explorer opens it. */
export async function datasetCard(id: string, locale: Locale): Promise<ShareCard | undefined> {
  const card = await exploreCard('datasets', id, {}, locale)
  if (!card) return undefined
  return { ...card, kind: messagesIn(locale).directory.pages.data, title: card.kind, note: card.title }
}
