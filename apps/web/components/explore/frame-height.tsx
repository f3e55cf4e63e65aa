'use client'

import { useEffect } from 'react'

/** Tells the page around the frame how high this one is, now and whenever that changes. */
export function FrameHeight() {
  useEffect(() => {
    const tell = (): void => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
      // Whoever embeds it may know its height; nothing else is told.
      window.parent.postMessage({ type: 'exodus:height', height }, '*')
    }
    const observer = new ResizeObserver(tell)
    observer.observe(document.documentElement)
    return () => observer.disconnect()
  }, [])
  return null
}
