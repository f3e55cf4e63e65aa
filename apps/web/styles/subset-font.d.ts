declare module 'subset-font' {
  /** The part of a font that writes a text. */
  // biome-ignore lint/style/noDefaultExport: the library has no other
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
