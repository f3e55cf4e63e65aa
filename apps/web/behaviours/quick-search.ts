import { isPlainClick } from './plain-click'

interface Suggestion {
  readonly kind: string
  readonly title: string
  readonly href: string
}

// Long enough for a word to be typed, short enough not to be noticed.
const PAUSE = 120

/** The way into everything: Ctrl K or a press opens a box that answers while one types. */
export function quickSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]')
  const input = dialog?.querySelector('input')
  const list = dialog?.querySelector<HTMLElement>('[role="listbox"]')
  if (!dialog || !input || !list) return
  const option = dialog.querySelector('[data-option]')?.firstElementChild
  const failed = dialog.querySelector<HTMLElement>('[data-search-failed]')
  const names: Readonly<Record<string, string>> = JSON.parse(dialog.dataset.kinds ?? '{}')
  let asked = new AbortController()

  const options = (): HTMLAnchorElement[] => Array.from(list.querySelectorAll('a'))
  const choose = (at: number): void => {
    for (const [index, one] of options().entries()) one.setAttribute('aria-selected', String(index === at))
    if (at >= 0) input.setAttribute('aria-activedescendant', options()[at]?.id ?? '')
    else input.removeAttribute('aria-activedescendant')
  }
  const fillWith = (found: readonly Suggestion[]): void => {
    list.replaceChildren(
      ...found.map(({ kind, title, href }, index) => {
        const made = option?.cloneNode(true) as HTMLAnchorElement
        made.id = `${list.id}-${index}`
        made.href = href
        const [text, name] = Array.from(made.children)
        if (text) text.textContent = title
        if (name) name.textContent = names[kind] ?? kind
        return made
      }),
    )
    input.setAttribute('aria-expanded', String(found.length > 0))
    choose(-1)
  }

  const open = (): void => {
    if (!dialog.open) dialog.showModal()
    input.select()
  }
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    open()
  })
  document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    open()
  })
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close())

  input.addEventListener('input', async () => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (signal.aborted) return
    try {
      const query = input.value.trim()
      const found = query === '' ? [] : await suggestions(dialog.dataset.search ?? '', query, signal)
      if (!signal.aborted) fillWith(found)
      if (failed) failed.hidden = true
    } catch {
      if (!signal.aborted && failed) failed.hidden = false
    }
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    // One place more than there are results: above the first stands the text itself.
    const places = options().length + 1
    const at = options().findIndex((one) => one.getAttribute('aria-selected') === 'true')
    choose(((at + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1)
  })
  input.form?.addEventListener('submit', (event) => {
    const chosen = list.querySelector<HTMLAnchorElement>('a[aria-selected="true"]')
    if (!chosen) return
    event.preventDefault()
    dialog.close()
    location.assign(chosen.href)
  })
  // What is found may stand on this very page, which then stays: the box must not cover it.
  list.addEventListener('click', (event) => {
    if (isPlainClick(event)) dialog.close()
  })
}

async function suggestions(address: string, query: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`${address}?${new URLSearchParams({ q: query })}`, { signal })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
