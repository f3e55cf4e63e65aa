/**
 * Width of a text in pixels, near enough to keep labels apart: the server has no fonts to measure with. Mean advances of
 * Inter and Noto Naskh Arabic.
 */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const letter of text) {
    if (/[\u0600-\u06ff]/.test(letter)) em += 0.46
    else if (/[0-9]/.test(letter)) em += 0.61
    else if (/[ilj.,:;'|!() ]/.test(letter)) em += 0.29
    else if (/[A-ZMW%—–]/.test(letter)) em += 0.7
    else em += 0.55
  }
  return em * size
}

/** A text in lines of at most `limit` pixels, broken between words. */
export function wrapText(text: string, size: number, limit: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= limit)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
