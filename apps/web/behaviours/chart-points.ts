const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const MARGIN = 8
const EDGE = 4

const pointAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-point]') : null

/**
 * What charts do when used, for all charts of the page: one point of a chart is in the tab order and the arrow keys, Home
 * and End go to the others; the point used shows its name. Without script the table under the chart holds the same links.
 */
export function chartPoints(): void {
  const tip = document.querySelector<HTMLElement>('[data-tip]')
  if (!tip) return
  const hide = (): void => {
    tip.hidden = true
  }
  const onShow = (event: Event): void => {
    const point = pointAt(event.target)
    if (point) show(tip, point)
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
    const next = nextPoint(event)
    if (!next) return
    event.preventDefault()
    pointAt(event.target)?.setAttribute('tabindex', '-1')
    next.setAttribute('tabindex', '0')
    next.focus()
  })
  document.addEventListener('mouseover', onShow)
  document.addEventListener('focusin', onShow)
  document.addEventListener('mouseout', hide)
  document.addEventListener('focusout', hide)
  addEventListener('scroll', hide, { passive: true })
}

/** Shows the name of a point above it, within the window. */
function show(tip: HTMLElement, point: Element): void {
  const box = (point.querySelector('circle:last-of-type') ?? point).getBoundingClientRect()
  tip.textContent = point.getAttribute('aria-label')
  tip.hidden = false
  const half = tip.offsetWidth / 2 + MARGIN
  const middle = Math.min(
    Math.max(box.left + box.width / 2, half),
    document.documentElement.clientWidth - half,
  )
  tip.style.left = `${middle}px`
  tip.style.top = `${Math.max(box.top - tip.offsetHeight - MARGIN, EDGE)}px`
}

/** The point that a key leads to from the one that has the focus. */
function nextPoint({ key, target }: KeyboardEvent): SVGAElement | undefined {
  const point = pointAt(target)
  const chart = point?.closest('[data-points]')
  if (!point || !chart) return undefined
  const points = Array.from(chart.querySelectorAll<SVGAElement>('[data-point]'))
  const at = points.indexOf(point as SVGAElement)
  const step = STEP[key]
  if (key === 'Home') return at === 0 ? undefined : points[0]
  if (key === 'End') return points.at(-1) === point ? undefined : points.at(-1)
  return step === undefined ? undefined : points[at + step]
}
