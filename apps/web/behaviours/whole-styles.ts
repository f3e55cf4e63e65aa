const FIRST_USES = ['pointermove', 'touchstart', 'focusin', 'keydown'] as const

/**
 * Brings the whole style files when the page is first used. It was sent with the styles of what it held; what is shown
 * later, such as the evidence in the panel, needs more.
 */
export function wholeStyles(): void {
  const files = document.querySelector<HTMLTemplateElement>('template[data-styles]')
  if (!files) return
  const bring = (event: Event): void => {
    // A pointer that lay there when the page came tells where it is, and moves nowhere.
    if (event instanceof PointerEvent && event.movementX === 0 && event.movementY === 0) return
    document.head.append(files.content)
    for (const use of FIRST_USES) removeEventListener(use, bring)
  }
  for (const use of FIRST_USES) addEventListener(use, bring, { passive: true })
}
