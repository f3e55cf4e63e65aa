import { SHOWN } from './explorer'

/** Searches within lists that are on the page: a field with `data-narrows` hides the entries without the words typed. */
export function narrowList(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.narrows !== undefined) narrow(target)
  })
  document.addEventListener(SHOWN, () => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[data-narrows]')) narrow(field)
  })
}

function narrow(field: HTMLInputElement): void {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
  const entries = document.querySelectorAll<HTMLElement>(`#${field.dataset.narrows} [data-words]`)
  let found = 0
  for (const entry of entries) {
    entry.hidden = !words.every((word) => entry.dataset.words?.includes(word))
    if (!entry.hidden) found++
  }
  const status = field.closest('search')?.querySelector('[data-found]')
  if (!(status instanceof HTMLElement)) return
  status.textContent =
    words.length === 0 ? '' : (status.dataset.found ?? '').replace('{count}', String(found))
}
