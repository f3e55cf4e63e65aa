import { dataVersion, edition } from '@exodus/core'
import type { Size } from '@/components/chart/chart-types'
import { round, SvgText } from '@/components/chart/svg-text'
import { textWidth } from '@/components/chart/text-width'
import { VerdictGlyph } from '@/components/claims/verdict-shape'
import type { Locale } from '@/lib/locale'
import { punctuation } from '@/lib/punctuation'
import { SHARE_SIZE, type ShareCard } from '@/lib/share/share-card'
import { fill, messagesIn } from '@/messages'
import { type Face, faceOf, type Lines, linesOf, MARGIN, NOTE, ROOM, SMALL } from './share-type'

/** The colours of a picture, by the names of the tokens. */
export type Colours = Readonly<Record<'ground' | 'ink' | 'muted' | 'line' | 'signal' | 'verdict', string>>

interface ShareImageProps {
  readonly card: ShareCard
  /** Where the page stands, without the protocol. */
  readonly address: string
  readonly locale: Locale
  readonly style: string
  readonly colours: Colours
  /** Draws the chart of the card in a room of units; markup, for its height follows its content. */
  readonly draw: (size: Size) => string
}

/** How much larger a chart is drawn than on a page: the picture is often seen at half its size. */
const CHART_SCALE = 1.75
const FOOT = SHARE_SIZE.height - 70
const FACES = "Inter, 'Noto Naskh Arabic'"

/** The picture of a page: what it is about, its verdict, value or chart, whose data it is and where it stands. */
export function ShareImage({ card, address, locale, style, colours, draw }: ShareImageProps) {
  const rtl = locale === 'ur'
  const { site, footer, charts } = messagesIn(locale)
  const hasChart = card.drawing !== undefined
  const kind = linesOf(card.kind, 36, SMALL, 1, ROOM * 0.6)
  const title = linesOf(card.title, kind.end + 10, faceOf(card.title, hasChart, locale), hasChart ? 2 : 4)
  const note = linesOf(card.note ?? '', title.end + 8, NOTE, hasChart ? 1 : 2)
  const from =
    card.publishers.length > 0
      ? `${charts.source} ${card.publishers.join(punctuation[locale].semicolon)}`
      : fill(footer.edition, { edition, version: dataVersion })
  const at = linesOf(address, 36, SMALL, 1, ROOM)
  const hasRoom = textWidth(`${card.kind}  ${address}`, SMALL.size) < ROOM
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHARE_SIZE.width}
      height={SHARE_SIZE.height}
      viewBox={`0 0 ${SHARE_SIZE.width} ${SHARE_SIZE.height}`}
      fontFamily={FACES}
    >
      <title>{card.title}</title>
      <style>{style}</style>
      <rect width={SHARE_SIZE.width} height={SHARE_SIZE.height} fill={colours.ground} />
      <rect width={SHARE_SIZE.width} height={10} fill={colours.signal} />
      <g fill={colours.muted}>
        <Text of={kind} rtl={rtl} />
        {hasRoom ? <Text of={at} rtl={false} side={rtl ? 'left' : 'right'} /> : null}
        <Text of={note} rtl={rtl} />
        <Text of={linesOf(from, FOOT + 14, SMALL, 1, ROOM * 0.82)} rtl={rtl} />
      </g>
      <g fill={colours.ink}>
        <Text of={title} rtl={rtl} />
        <Text
          of={linesOf(site.name, rtl ? FOOT - 4 : FOOT + 8, faceOf(site.name, true, locale), 1)}
          rtl={rtl}
          side={rtl ? 'left' : 'right'}
        />
      </g>
      <Below card={card} y={note.end} rtl={rtl} colours={colours} draw={draw} />
      <path d={`M${MARGIN} ${FOOT}H${SHARE_SIZE.width - MARGIN}`} stroke={colours.line} strokeWidth={2} />
    </svg>
  )
}

interface TextProps {
  readonly of: Lines
  readonly rtl: boolean
  readonly side?: 'left' | 'right'
}

/** Lines of text at one side of the picture: where the writing begins, unless another is named. */
const Text = ({ of: { face, lines }, rtl, side = rtl ? 'right' : 'left' }: TextProps) => (
  <g fontSize={face.size} fontWeight={face.weight} fontFamily={face.family}>
    {lines.map(({ text, y }) => (
      <SvgText key={y} x={side === 'right' ? SHARE_SIZE.width - MARGIN : MARGIN} y={y} side={side} rtl={rtl}>
        {text}
      </SvgText>
    ))}
  </g>
)

interface BelowProps extends Pick<ShareImageProps, 'card' | 'colours' | 'draw'> {
  readonly y: number
  readonly rtl: boolean
}

const VALUE: Face = { size: 130, leading: 130, base: 0.8, family: 'Source Serif 4', weight: 700, wide: 1 }
const UNIT: Face = { size: 34, leading: 48, base: 0.76, wide: 1 }
const VERDICT: Face = { size: 50, leading: 64, base: 0.76, weight: 600, wide: 1 }
const GLYPH = 72

/** What the card shows below its words: a verdict, a value or a chart. */
function Below({ card, y, rtl, colours, draw }: BelowProps) {
  const { verdict, value } = card
  const middle = (y + FOOT) / 2
  const side = rtl ? 'right' : 'left'
  if (verdict !== undefined) {
    const x = rtl ? SHARE_SIZE.width - MARGIN - GLYPH : MARGIN
    const after = GLYPH + 20
    return (
      <g fill={colours.verdict} color={colours.verdict}>
        <g transform={`translate(${x} ${round(middle - GLYPH / 2)}) scale(${GLYPH / 20})`} fill="none">
          <VerdictGlyph verdict={verdict.verdict} />
        </g>
        <g transform={`translate(${rtl ? -after : after} 0)`}>
          <Text of={linesOf(verdict.name, middle - VERDICT.leading / 2, VERDICT, 1)} rtl={rtl} />
        </g>
      </g>
    )
  }
  if (value !== undefined) {
    const shown = linesOf(value.shown, middle - 95, VALUE, 1)
    return (
      <>
        <g fill={colours.signal}>
          <Text of={shown} rtl={false} side={side} />
        </g>
        <g fill={colours.muted}>
          <Text of={linesOf(value.unit, shown.end, UNIT, 1)} rtl={rtl} />
        </g>
      </>
    )
  }
  return <Chart y={y + 14} draw={draw} />
}

function Chart({ y, draw }: { readonly y: number; readonly draw: ShareImageProps['draw'] }) {
  const room = FOOT - 12 - y
  const width = Math.round(ROOM / CHART_SCALE)
  const markup = draw({ width, height: Math.floor(room / CHART_SCALE), narrow: false })
  if (markup === '') return null
  // Some charts are as high as their content.
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(markup)?.[1] ?? 0)
  const scale = Math.min(CHART_SCALE, room / height)
  return (
    <g
      transform={`translate(${round((SHARE_SIZE.width - width * scale) / 2)} ${round(y)}) scale(${scale})`}
      fontSize={14}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup of our own charts, rendered to measure it
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}
