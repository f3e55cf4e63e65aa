// A paragraph is read while it crosses this line: beside the graphic on wide screens, below it on narrow ones.
const LINE = { wide: '-38% 0px -61%', narrow: '-66% 0px -33%' }
const WIDE = '(min-width: 64rem)'
// A drawing that leaves no room for the text does not stay in sight above it.
const MOST_OF_WINDOW = 0.5
const SVG = 'http://www.w3.org/2000/svg'
const [GAP, NEAR, LOW] = [12, 72, 20]

/**
 * Lets the graphics of the story follow its text: of the paragraph that is read, or pointed at, the values that are drawn
 * stand out with their numbers, and the rest steps back. Without script or with less motion asked for, nothing changes:
 * the drawing is whole.
 */
export function storySteps(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const isWide = matchMedia(WIDE).matches
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) tell(target)
    },
    { rootMargin: isWide ? LINE.wide : LINE.narrow },
  )
  for (const section of document.querySelectorAll('[data-steps]')) {
    for (const paragraph of section.querySelectorAll('[data-told] > p')) {
      observer.observe(paragraph)
      for (const event of ['pointerenter', 'focusin'])
        paragraph.addEventListener(event, () => tell(paragraph))
    }
  }
  if (!isWide) letStick()
}

/** On narrow screens a drawing that is low enough stays above its text. */
function letStick(): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue
      const fits = target.getBoundingClientRect().height < innerHeight * MOST_OF_WINDOW
      target.closest('[data-steps]')?.toggleAttribute('data-sticks', fits)
    }
  })
  for (const drawing of document.querySelectorAll('[data-steps] svg[role="group"]')) observer.observe(drawing)
}

function tell(paragraph: Element): void {
  const section = paragraph.closest('[data-steps]')
  if (!section || paragraph.hasAttribute('data-read')) return
  section.querySelector('[data-read]')?.removeAttribute('data-read')
  paragraph.setAttribute('data-read', '')
  const said = new Map(
    Array.from(paragraph.querySelectorAll('[data-figure]'), (link) => [
      link.getAttribute('data-figure'),
      link.textContent ?? '',
    ]),
  )
  for (const pair of paragraph.getAttribute('data-same')?.split(' ') ?? []) {
    const [named = '', drawn = ''] = pair.split('=')
    said.set(drawn, said.get(named) ?? '')
  }
  for (const svg of section.querySelectorAll<SVGSVGElement>('svg[role="group"]')) show(svg, said)
}

/** Marks the points of a drawing that are spoken of, and their series. */
function show(svg: SVGSVGElement, said: ReadonlyMap<string | null, string>): void {
  for (const label of svg.querySelectorAll('[data-say]')) label.remove()
  const points = [...svg.querySelectorAll('[data-point]')]
  const told = points.filter((point) => said.has(point.getAttribute('data-figure')))
  const series = new Set(told.map((point) => point.closest('[data-series]')?.getAttribute('data-series')))
  svg.toggleAttribute('data-telling', told.length > 0)
  for (const point of points) point.toggleAttribute('data-spoken', told.includes(point))
  for (const part of svg.querySelectorAll('[data-series]')) {
    part.toggleAttribute('data-back', told.length > 0 && !series.has(part.getAttribute('data-series')))
  }
  // Rows of bars and dots have their numbers beside them.
  if (!svg.querySelector('[data-drawn]')) return
  const taken: [number, number][] = []
  for (const point of told) {
    const dot = point.querySelector('circle:last-of-type')
    const x = Number(dot?.getAttribute('cx'))
    // A value in a stack is said in the middle of its part.
    const middle = point.getAttribute('data-middle')
    const y = Number(middle ?? dot?.getAttribute('cy'))
    const isBelow = y < LOW + GAP || taken.some(([a, b]) => Math.abs(a - x) < NEAR && Math.abs(b - y) < LOW)
    taken.push([x, y])
    const label = document.createElementNS(SVG, 'text')
    const part = x / svg.viewBox.baseVal.width
    label.setAttribute('x', String(x))
    label.setAttribute('y', String(middle === null ? (isBelow ? y + GAP * 2 : y - GAP) : y + GAP / 2))
    label.setAttribute('text-anchor', part < 0.15 ? 'start' : part > 0.8 ? 'end' : 'middle')
    label.setAttribute('direction', 'ltr')
    label.setAttribute('data-say', '')
    label.textContent = said.get(point.getAttribute('data-figure')) ?? ''
    point.append(label)
  }
}
