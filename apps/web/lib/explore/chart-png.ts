import { join } from 'node:path'

// Static faces: the rasteriser reads no web fonts and no variable ones.
const FACES = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
]

/** Twice the size of the drawing, for sharp text on dense screens and in print. */
const ZOOM = 2

/** A drawing as a picture, with our own fonts, Urdu shaped. */
export async function chartPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Resvg } = await import('@resvg/resvg-js')
  const picture = new Resvg(leftToRight(svg), {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles: FACES.map((face) => join(process.cwd(), 'node_modules/@expo-google-fonts', face)),
      defaultFontFamily: 'Inter',
    },
  })
  return new Uint8Array(picture.render().asPng())
}

/**
 * The drawing with its Urdu texts as the rasteriser takes them: it reads no `direction`, so anchors are turned back and a
 * mark says which way each text runs.
 */
const leftToRight = (svg: string): string =>
  svg.replace(/<text([^>]*) direction="rtl"([^>]*)>/g, (_, before: string, after: string) => {
    const turned = `${before}${after}`.replace(/text-anchor="(start|end)"/, (__, anchor: string) =>
      anchor === 'start' ? 'text-anchor="end"' : 'text-anchor="start"',
    )
    return `<text${turned}>\u200f`
  })
