/** Tells the page around a frame how high this one is, now and whenever that changes. */
export function frameHeight(): void {
  if (window.parent === window) return
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    // Whoever embeds it may know its height; nothing else is told.
    window.parent.postMessage({ type: 'exodus:height', height }, '*')
  }).observe(document.documentElement)
}
