import type { Figure } from '@exodus/core'
import { figureTitle } from '../figure-label'
import type { Locale } from '../locale'
import { exploreLink } from './explore-link'

/** Where the explorer shows what a chart shows: one address for each measure, the first of its figures. */
export function explorations(figures: readonly Figure[], locale: Locale): { name: string; href: string }[] {
  const byName = new Map<string, string>()
  for (const figure of figures) {
    const href = figure.id === undefined ? null : exploreLink(figure.id, locale)
    const name = figureTitle(figure, locale)
    if (href !== null && !byName.has(name)) byName.set(name, href)
  }
  return [...byName].map(([name, href]) => ({ name, href }))
}
