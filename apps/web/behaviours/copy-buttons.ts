const SHOWN = 2000

/** Buttons that copy a text, and say so for a moment: `data-copy`, `data-copied`. */
export function copyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null
    if (button instanceof HTMLElement) void copy(button)
  })
}

async function copy(button: HTMLElement): Promise<void> {
  const { copy: text = '', copied = '' } = button.dataset
  const label = button.textContent
  await navigator.clipboard.writeText(text)
  button.textContent = copied
  setTimeout(() => {
    button.textContent = label
  }, SHOWN)
}
