/** The distinct texts in the order they first come, and the place of each text among them. */
export function indexed(texts: readonly string[]): { distinct: string[]; places: Uint32Array } {
  const known = new Map<string, number>()
  const places = Uint32Array.from(texts, (text) => {
    const place = known.get(text) ?? known.size
    known.set(text, place)
    return place
  })
  return { distinct: [...known.keys()], places }
}
