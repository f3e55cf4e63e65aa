import { join } from 'node:path'

// Static faces: the rasteriser reads no web fonts and no variable ones.
const FACES = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  'noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
]

/** Twice the size of the drawing, for sharp text on dense screens and in print. */
const ZOOM = 2

/** A drawing as a picture, with our own fonts, Urdu shaped. */
export async function chartPng(svg: string, zoom = ZOOM): Promise<Uint8Array<ArrayBuffer>> {
  const { Resvg } = await import('@resvg/resvg-js')
  const picture = new Resvg(leftToRight(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: FACES.map((face) => join(process.cwd(), 'node_modules/@expo-google-fonts', face)),
      defaultFontFamily: 'Inter',
    },
  })
  return new Uint8Array(picture.render().asPng())
}

/**
 * The drawing with its Urdu texts as the rasteriser takes them: it reads no `direction`, so anchors are turned back and
 * marks around each text say that it runs from the right, and around signed numbers and shares that they do not.
 */
const leftToRight = (svg: string): string =>
  svg.replace(
    /<text([^>]*) direction="rtl"([^>]*)>([\s\S]*?)<\/text>/g,
    (_, before: string, after: string, text: string) => {
      const turned = `${before}${after}`.replace(/text-anchor="(start|end)"/, (__, anchor: string) =>
        anchor === 'start' ? 'text-anchor="end"' : 'text-anchor="start"',
      )
      return `<text${turned}>${RIGHT_TO_LEFT}${withNumbersApart(text)}${APART}</text>`
    },
  )

const [LEFT_TO_RIGHT, RIGHT_TO_LEFT, APART] = ['\u2066', '\u2067', '\u2069']

/** Tags stay as they are. */
const withNumbersApart = (text: string): string =>
  text.replace(/(<[^>]*>)|[−+]?\d[\d.,]*%|[−+]\d[\d.,]*/g, (found, tag?: string) =>
    tag === undefined ? `${LEFT_TO_RIGHT}${found}${APART}` : tag,
  )
