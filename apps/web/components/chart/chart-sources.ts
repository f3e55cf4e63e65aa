import type { Figure, SourceReference } from '@exodus/core'
import { sourceView } from '@/lib/figure-view'
import type { SourceView } from '@/lib/figure-view-types'
import type { Locale } from '@/lib/locale'

/** The sources of the rows behind figures, the one most used first. */
export function sourcesOf(figures: readonly Figure[], locale: Locale): SourceView[] {
  const counted = new Map<string, { source: SourceReference; count: number }>()
  const visit = ({ lineage }: Figure): void => {
    if (lineage.operation !== 'observation') {
      lineage.inputs.forEach(visit)
      return
    }
    const known = counted.get(lineage.source.id)
    if (known) known.count++
    else counted.set(lineage.source.id, { source: lineage.source, count: 1 })
  }
  figures.forEach(visit)
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ source }) => sourceView(source, locale))
}
