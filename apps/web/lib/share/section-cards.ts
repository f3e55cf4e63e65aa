import { seriesOf } from '@/components/chart/points'
import { descriptionOf } from '@/lib/catalogue'
import { SUBJECTS, type Subject } from '@/lib/claims/subjects'
import { plainFinding } from '@/lib/explore/finding'
import { publishersIn } from '@/lib/explore/take'
import { formatFigure, periodName } from '@/lib/format'
import { homeFigures, scopeOf } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { sourceOf } from '@/lib/sources'
import { sectionsOf } from '@/lib/subjects'
import { yearPage } from '@/lib/years'
import { fill, messagesIn } from '@/messages'
import { drawn, figuresIn } from './drawing-parts'
import type { ShareCard } from './share-card'

/** The story: its first sentence, and the curve that it starts from. */
export async function homeCard(locale: Locale): Promise<ShareCard> {
  const { site, home, charts } = messagesIn(locale)
  const { departures, latest } = await homeFigures()
  const series = [seriesOf('departures', latest.label[locale], departures, scopeOf)]
  const year = periodName(latest.period.code, locale)
  return {
    kind: site.tagline,
    title: plainFinding({ text: home.title, values: { year, count: latest } }, locale),
    note: fill(charts.departuresSubtitle, {
      from: periodName(departures[0]?.period.code ?? latest.period.code, locale),
      to: year,
    }),
    drawing: (size) =>
      drawn({ kind: 'lines', spec: { locale, unit: latest.unit.id, series, breaks: [] } }, size),
    publishers: publishersIn(departures),
  }
}

/** A subject with its first finding and the chart that shows it. */
export async function subjectCard(subject: Subject, locale: Locale): Promise<ShareCard> {
  const { title, lead } = messagesIn(locale).subjects[subject]
  const [section] = await sectionsOf(subject, locale)
  if (!section) return { kind: '', title, note: lead, publishers: [] }
  const { words, values, drawing } = section
  return {
    kind: title,
    title: plainFinding({ text: words.title, values }, locale),
    note: plainFinding({ text: words.subtitle, values }, locale),
    drawing: (size) => drawn(drawing, size),
    publishers: publishersIn(figuresIn(drawing)),
  }
}

export const isSubject = (text: string): text is Subject => SUBJECTS.some((subject) => subject === text)

/** A year with the departures registered in it. */
export async function yearCard(code: string, locale: Locale): Promise<ShareCard | undefined> {
  const page = await yearPage(code)
  if (!page) return undefined
  const { years, directory } = messagesIn(locale)
  const card = { kind: directory.pages.years, title: fill(years.pageTitle, { year: code }) }
  const { departures, growth } = page
  if (!departures) return { ...card, note: years.sentenceNone, publishers: [] }
  return {
    ...card,
    note: plainFinding(
      {
        text: growth ? years.sentence : years.sentenceAlone,
        values: { count: departures, ...(growth ? { growth } : {}) },
      },
      locale,
    ),
    value: { shown: formatFigure(departures, locale), unit: departures.label[locale] },
    publishers: publishersIn([departures]),
  }
}

/** A source: its title, which stays as published, and who published it. */
export function sourceCard(id: string, locale: Locale): ShareCard | undefined {
  const source = sourceOf(id)
  if (!source) return undefined
  return {
    kind: messagesIn(locale).directory.pages.sources,
    title: source.title,
    note: source.publisher,
    publishers: [],
  }
}

/** The sources of a dataset beside one another. */
export function compareCard(id: string, locale: Locale): ShareCard | undefined {
  const description = descriptionOf(id)
  if (!description) return undefined
  const { directory, compare } = messagesIn(locale)
  return {
    kind: directory.pages.compare,
    title: fill(compare.pageTitle, { title: description.title[locale] }),
    publishers: [],
  }
}

/** A page that lists or explains: what it is called. */
export function sectionCard(path: readonly string[], locale: Locale): ShareCard | undefined {
  const { site, directory, next, places } = messagesIn(locale)
  const [section = '', second, third] = path
  const name = textAt(directory.pages, section)
  const order =
    section === 'places' && second === 'by' && path.length === 3 ? textAt(places.orders, third) : undefined
  if (name === undefined) return undefined
  if (path.length === 1) return { kind: site.tagline, title: name, publishers: [] }
  if (path.join('/') === 'next/forecasts') return { kind: name, title: next.forecasts, publishers: [] }
  return order === undefined ? undefined : { kind: name, title: order, publishers: [] }
}

/** A text by its name, which comes from an address and may be any word. */
const textAt = (texts: Readonly<Record<string, string>>, name = ''): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined
