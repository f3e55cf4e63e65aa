import { rowsOfObjects, toCsv } from '@exodus/core/formats'
import { WIDE } from '@/components/chart/chart-types'
import { ExploreDrawing } from '@/components/explore/drawing'
import { Standalone } from '@/components/explore/standalone'
import type { Locale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'
import { chartPng } from './chart-png'
import type { Exploration } from './explore'
import { rowsOf } from './rows'
import { standaloneStyle, type Theme, tokenOf } from './standalone-style'

/** A file: what is in it, and of which type it is. */
export interface ChartFile {
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>
  readonly type: string
}

/** What the explorer shows, as a file in one of its formats. */
export async function chartFile(
  exploration: Exploration,
  format: string,
  locale: Locale,
  theme: Theme,
): Promise<ChartFile> {
  if (format === 'csv' || exploration.chart === 'table' || exploration.series.length === 0) {
    return {
      body: toCsv(rowsOfObjects(rowsOf(exploration))),
      type: 'text/csv; charset=utf-8; header=present',
    }
  }
  const svg = await chartSvg(exploration, locale, theme)
  if (format === 'png') return { body: await chartPng(svg), type: 'image/png' }
  return { body: svg, type: 'image/svg+xml' }
}

/** The drawing of an exploration with everything that it needs to stand by itself. */
export async function chartSvg(exploration: Exploration, locale: Locale, theme: Theme): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const drawing = renderToStaticMarkup(
    <ExploreDrawing isFile exploration={exploration} size={WIDE} locale={locale} titleId="" summaryId="" />,
  )
  // Some charts are as high as their content.
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawing)?.[1] ?? WIDE.height)
  const [style, ground, ink, muted] = await Promise.all([
    standaloneStyle(theme),
    tokenOf('ground', theme),
    tokenOf('ink', theme),
    tokenOf('muted', theme),
  ])
  const file = renderToStaticMarkup(
    <Standalone
      exploration={exploration}
      locale={locale}
      size={WIDE}
      height={height}
      style={style}
      ground={ground}
      ink={ink}
      muted={muted}
    />,
  )
  return (
    file
      // Where presses count on the page, nothing is to be seen.
      .replace(/<circle[^>]*data-look="area"[^>]*><\/circle>/g, '')
      // A value leads to its evidence from wherever the file lies.
      .replaceAll('href="/', `href="${siteUrl()}/`)
  )
}
