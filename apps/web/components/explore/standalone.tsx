import { dataVersion, edition } from '@exodus/core'
import type { Size } from '@/components/chart/chart-types'
import { round, SvgText } from '@/components/chart/svg-text'
import { wrapText } from '@/components/chart/text-width'
import type { Exploration } from '@/lib/explore/explore'
import { findingOf, notesOf, plainFinding, subtitleOf } from '@/lib/explore/finding'
import { addressesOf, publishersOf } from '@/lib/explore/take'
import type { Locale } from '@/lib/locale'
import { punctuation } from '@/lib/punctuation'
import { fill, messagesIn } from '@/messages'
import { ExploreDrawing } from './drawing'

interface StandaloneProps {
  readonly exploration: Exploration
  readonly locale: Locale
  readonly size: Size
  readonly height: number
  readonly style: string
  readonly ground: string
  readonly ink: string
  readonly muted: string
}

const MARGIN = 24
const TITLE = { size: 22, gap: 29 }
const SMALL = { size: 13, gap: 19 }

/** Everything around a chart that is a file of its own, in lines that fit. */
function textsOf(exploration: Exploration, locale: Locale, width: number) {
  const room = width - MARGIN * 2
  // Serif and nastaliq set wider and taller than the face that is measured with.
  const title = wrapText(plainFinding(findingOf(exploration, locale), locale), TITLE.size, room * 0.94)
  const subtitle = wrapText(subtitleOf(exploration, locale), SMALL.size + 1, room * 0.96)
  const note = notesOf(exploration, locale)
    .flatMap((text) => wrapText(text, SMALL.size, room))
    .slice(0, 4)
  return { title, subtitle, note, source: sourceLines(exploration, locale, room) }
}

/** Whose data it is, which edition, and where the chart stands with all its evidence. */
function sourceLines(exploration: Exploration, locale: Locale, room: number): string[] {
  const { charts, site, footer } = messagesIn(locale)
  const publishers = publishersOf(exploration)
  const about = fill(footer.edition, { edition, version: dataVersion })
  return [
    ...wrapText(
      `${publishers.length === 1 ? charts.source : charts.sources} ${publishers.join(punctuation[locale].semicolon)}`,
      SMALL.size,
      room,
    ),
    `${site.name} · ${about}`,
    addressesOf(exploration, locale).page,
  ]
}

/** The heights of the parts of the file, from top to bottom. */
export function standaloneSize(exploration: Exploration, locale: Locale, size: Size, drawn: number) {
  const { title, subtitle, note, source } = textsOf(exploration, locale, size.width + MARGIN * 2)
  const head = MARGIN + title.length * TITLE.gap + subtitle.length * SMALL.gap + 20
  const foot = (note.length + source.length) * SMALL.gap + 34
  return { width: size.width + MARGIN * 2, head, height: head + drawn + foot }
}

/** A chart that stands by itself: title, drawing, notes and where it comes from. */
export function Standalone(props: StandaloneProps) {
  const { exploration, locale, size, height, style, ground, ink, muted } = props
  const rtl = locale === 'ur'
  const all = standaloneSize(exploration, locale, size, height)
  const { title, subtitle, note, source } = textsOf(exploration, locale, all.width)
  const side = rtl ? 'right' : 'left'
  const x = rtl ? all.width - MARGIN : MARGIN
  const under = all.head + height + 24
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={all.width}
      height={round(all.height)}
      viewBox={`0 0 ${all.width} ${round(all.height)}`}
      role="img"
      aria-labelledby="explore-chart-title"
    >
      <title id="explore-chart-title">{`${title.join(' ')}${punctuation[locale].stop}${subtitle.join(' ')}`}</title>
      <style>{`${style}\ntext{font-family:Inter,'Noto Naskh Arabic',system-ui,sans-serif}`}</style>
      <rect width={all.width} height={round(all.height)} fill={ground} />
      <g fontSize={TITLE.size} fontWeight={rtl ? 400 : 700} fill={ink}>
        {title.map((line, at) => (
          <SvgText key={line} x={x} y={MARGIN + (at + 0.7) * TITLE.gap} side={side} rtl={rtl}>
            <tspan fontFamily={rtl ? undefined : "'Source Serif 4', Georgia, serif"}>{line}</tspan>
          </SvgText>
        ))}
      </g>
      <g fontSize={SMALL.size + 1} fill={muted}>
        {subtitle.map((line, at) => (
          <SvgText
            key={line}
            x={x}
            y={MARGIN + title.length * TITLE.gap + (at + 0.8) * SMALL.gap}
            side={side}
            rtl={rtl}
          >
            {line}
          </SvgText>
        ))}
      </g>
      <g transform={`translate(${MARGIN} ${round(all.head)})`} fontSize="14">
        <ExploreDrawing
          isFile
          exploration={exploration}
          size={size}
          locale={locale}
          titleId="explore-chart-title"
          summaryId="explore-chart-title"
        />
      </g>
      <g fontSize={SMALL.size} fill={muted}>
        {[...new Set([...note, ...source])].map((line, at) => (
          <SvgText key={line} x={x} y={under + at * SMALL.gap} side={side} rtl={rtl}>
            {line}
          </SvgText>
        ))}
      </g>
    </svg>
  )
}
