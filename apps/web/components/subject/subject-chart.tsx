import type { ReactNode } from 'react'
import { BarFigure } from '@/components/chart/bar-figure'
import { DotFigure } from '@/components/chart/dot-figure'
import { LineFigure } from '@/components/chart/line-figure'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import type { Locale } from '@/lib/locale'
import type { SubjectSection, Values } from '@/lib/subjects/section'
import { fill } from '@/messages'

// Never a year, which has four digits and no comma.
const COUNT = /^\d{1,3}(,\d{3})*$/

/** The values of a section as what stands in a sentence: figures open, names are names. */
export function shownValues(values: Values, locale: Locale): Readonly<Record<string, ReactNode>> {
  const show = (value: Values[string]): ReactNode => {
    if (typeof value !== 'string') return <Figure figure={value} locale={locale} form="text" />
    // How many of the rows of the chart are meant, or from how many on a rate is shown.
    return COUNT.test(value) ? <bdi data-number="count">{value}</bdi> : value
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, show(value)]))
}

/** The names among the values, for texts in which no number stands. */
const namesOf = (values: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

interface SubjectChartProps {
  readonly section: SubjectSection
  readonly locale: Locale
}

/** The chart of a section, with the finding as its title. */
export function SubjectChart({ section: { id, words, values, drawing }, locale }: SubjectChartProps) {
  const shared = {
    id: `${id}-chart`,
    title: <Phrase text={words.title} values={shownValues(values, locale)} />,
    subtitle: fill(words.subtitle, namesOf(values)),
    note: words.note,
  }
  if (drawing.kind === 'bars') return <BarFigure {...shared} spec={drawing.spec} more={drawing.more ?? []} />
  if (drawing.kind === 'dots') return <DotFigure {...shared} spec={drawing.spec} />
  return <LineFigure {...shared} spec={drawing.spec} />
}
