declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>
    readonly keepFeatures?: readonly string[]
  }

  /** The part of a font that writes a text. */
  // biome-ignore lint/style/noDefaultExport: the library has no other
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>
}
