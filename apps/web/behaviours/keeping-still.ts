// Lists too: their items stand in lines as words do.
const BLOCKS = ':is(h1, h2, h3, h4, p, li, dt, dd, ul, ol, dl, summary, label, legend, figcaption)'
// Less is a matter of rounding.
const PART_OF_PIXEL = 0.5
// Faces stand a little higher or lower on one line.
const PART_OF_LINE = 12

interface Block {
  readonly element: HTMLElement
  readonly height: number
  readonly face: string
  /** How far below its top each of its texts begins: between links it has several. */
  readonly starts: readonly number[]
}

/**
 * Changes the faces of a page so that nothing that is seen moves: a text that becomes shorter keeps the room that it had;
 * one that would need more room, or of which a part would begin on another line, keeps its face. It is so until the window
 * gets another width, and on this page only.
 */
export function keepingStill(changeFaces: () => void): void {
  const seen = blocksInView()
  changeFaces()
  // What is within a block comes before it: by then its own height is settled.
  const held = seen.reverse().filter(hold)
  const width = innerWidth
  const release = (): void => {
    if (innerWidth === width) return
    removeEventListener('resize', release)
    for (const { element } of held) {
      element.style.minBlockSize = ''
      element.style.fontFamily = ''
    }
  }
  if (held.length > 0) addEventListener('resize', release)
}

function blocksInView(): Block[] {
  const found: Block[] = []
  for (const element of document.querySelectorAll<HTMLElement>(BLOCKS)) {
    // Chapters that are not laid out yet must not be, only to be measured.
    if (!element.checkVisibility({ contentVisibilityAuto: true })) continue
    const { top, bottom, height } = element.getBoundingClientRect()
    if (bottom <= 0 || top >= innerHeight) continue
    const face = getComputedStyle(element).fontFamily
    found.push({ element, height, face, starts: startsOf(element) })
  }
  return found
}

/** Whether a block had to be held. */
function hold({ element, height, face, starts }: Block): boolean {
  const change = element.getBoundingClientRect().height - height
  const moved = startsOf(element).some((start, at) => Math.abs(start - (starts[at] ?? start)) > PART_OF_LINE)
  const keepsFace = moved || change > PART_OF_PIXEL
  if (keepsFace) element.style.fontFamily = face
  else if (change < -PART_OF_PIXEL) element.style.minBlockSize = `${height}px`
  else return false
  return true
}

function startsOf(element: Element): number[] {
  const { top } = element.getBoundingClientRect()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const starts: number[] = []
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode)
    const [first] = range.getClientRects()
    starts.push(first ? first.top - top : 0)
  }
  return starts
}
