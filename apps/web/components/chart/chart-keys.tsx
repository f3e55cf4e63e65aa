'use client'

import { useEffect, useRef } from 'react'
import styles from './chart.module.css'

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

const pointAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-point]') : null

/**
 * What charts do when used, for all charts of the page: one point of a chart is in the tab order and the arrow keys, Home
 * and End go to the others; the point used shows its name. Without script the table under the chart holds the same links.
 */
export function ChartKeys() {
  const label = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const tip = label.current
    if (!tip) return
    const show = (point: Element): void => {
      const box = (point.querySelector('circle:last-of-type') ?? point).getBoundingClientRect()
      tip.textContent = point.getAttribute('aria-label')
      tip.hidden = false
      const half = tip.offsetWidth / 2 + 8
      const middle = Math.min(
        Math.max(box.left + box.width / 2, half),
        document.documentElement.clientWidth - half,
      )
      tip.style.left = `${middle}px`
      tip.style.top = `${Math.max(box.top - tip.offsetHeight - 8, 4)}px`
    }
    const hide = (): void => {
      tip.hidden = true
    }
    const onShow = (event: Event): void => {
      const point = pointAt(event.target)
      if (point) show(point)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide()
      const point = pointAt(event.target)
      const chart = point?.closest('[data-points]')
      if (!point || !chart) return
      const points = Array.from(chart.querySelectorAll<SVGAElement>('[data-point]'))
      const at = points.indexOf(point as SVGAElement)
      const step = STEP[event.key]
      const to =
        event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? points.length - 1
            : step === undefined
              ? at
              : at + step
      const next = points[to]
      if (to === at || next === undefined) return
      event.preventDefault()
      point.setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      next.focus()
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('keydown', onKey, { signal })
    document.addEventListener('mouseover', onShow, { signal })
    document.addEventListener('focusin', onShow, { signal })
    document.addEventListener('mouseout', hide, { signal })
    document.addEventListener('focusout', hide, { signal })
    addEventListener('scroll', hide, { signal, passive: true })
    return () => stop.abort()
  }, [])

  return <div ref={label} className={styles.tip} hidden aria-hidden="true" />
}
