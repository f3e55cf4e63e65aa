import { dataVersion, type Figure, revised } from '@exodus/core'
import { CITATION_FORMS, type CitationForm, citation } from '@exodus/core/citation'
import type { Embed } from '@/lib/embed-code'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'
import { sourceOf } from '@/lib/sources'
import { messagesIn } from '@/messages'
import { punctuation } from '../punctuation'
import type { DataFormat } from './data-file'
import type { Exploration } from './explore'
import { findingOf, plainFinding, subtitleOf } from './finding'
import { sourceIdsOf } from './rows'
import { writeAsked } from './state'

/** Addresses of an exploration, whole. */
export function addressesOf({ subject, asked }: Exploration, locale: Locale) {
  const query = writeAsked(asked)
  const inLanguage = `${query}${query === '' ? '?' : '&'}locale=${locale}`
  const at = (path: string): string => `${siteUrl()}${path}`
  return {
    page: at(links.exploreOf(locale, subject.kind, subject.id, query)),
    embed: at(links.exploreEmbed(locale, subject.kind, subject.id, query)),
    svg: links.chartFile(subject.kind, subject.id, 'svg', inLanguage),
    svgDark: links.chartFile(subject.kind, subject.id, 'svg', `${inLanguage}&theme=dark`),
    png: links.chartFile(subject.kind, subject.id, 'png', inLanguage),
    csv: links.chartFile(subject.kind, subject.id, 'csv', inLanguage),
    rows: (format: DataFormat) => links.chartFile(subject.kind, subject.id, format, query),
  }
}

/** The chart as a frame in other pages. */
export const embedOf = (exploration: Exploration, locale: Locale): Embed => ({
  src: addressesOf(exploration, locale).embed,
  title: titleOf(exploration, locale),
  height: 640,
})

/** What the chart is called outside the page. */
export const titleOf = (exploration: Exploration, locale: Locale): string =>
  `${plainFinding(findingOf(exploration, locale), locale)}${punctuation[locale].stop}${subtitleOf(exploration, locale)}`

/** The chart cited in every form. */
export function citationsOf(
  exploration: Exploration,
  locale: Locale,
): { readonly form: CitationForm; readonly text: string }[] {
  const { subject } = exploration
  return CITATION_FORMS.map((form) => ({
    form,
    text: citation(
      {
        kind: 'chart',
        title: titleOf(exploration, locale),
        id: subject.id,
        version: dataVersion,
        revised,
        publisher: messagesIn(locale).site.name,
        url: addressesOf(exploration, locale).page,
        sources: publishersOf(exploration),
        locale,
      },
      form,
    ),
  }))
}

/** Who published the rows behind what is shown, each once. */
export const publishersOf = ({ series, more }: Exploration): string[] =>
  publishersIn([...series, ...more].flatMap(({ points }) => points.map(({ figure }) => figure)))

/** Who published the rows behind figures, each once. */
export const publishersIn = (figures: readonly Figure[]): string[] => {
  const ids = new Set(figures.flatMap(sourceIdsOf))
  return [...new Set([...ids].map((id) => sourceOf(id)?.publisher ?? id))]
}
