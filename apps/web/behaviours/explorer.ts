import { addressOf, type Entries } from '../lib/explore/address'
import { morph } from './morph'
import { isPlainClick } from './plain-click'

type Field = HTMLInputElement | HTMLSelectElement

/** Said when the page of another address has come. */
export const SHOWN = 'explorer:shown'

let asking = new AbortController()
// The part of the address after the question mark, as last asked for.
let query = ''

const pathOf = (address: string): string => new URL(address, location.href).href.replace(/#.*/, '')

/**
 * The explorer brought alive. The server makes every state of it from its address, so a change asks for the page of the
 * new address and takes over what differs. A change is an entry of its own in the history, so that going back undoes it.
 * Without script the form is sent and links are followed.
 */
export function explorer(): void {
  const tool = document.querySelector('[data-explore]')
  if (!tool) return
  query = location.search
  let shown = pathOf(location.href)
  // Choices that a browser brings back after leaving the page may be those of another entry.
  tool.querySelector('form')?.reset()

  document.addEventListener('change', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('[data-explore] form') : null
    if (form && isField(target) && target.name !== '') ask(changesBy(target, new FormData(form)))
  })
  document.addEventListener('submit', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-explore]')) event.preventDefault()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link?.closest('[data-explore]') || !isPlainClick(event)) return
    if (link.pathname !== location.pathname || link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    go(link.search)
  })
  addEventListener('popstate', () => {
    // A place within the page is no other state.
    if (pathOf(location.href) !== shown) void show()
  })
  document.addEventListener(SHOWN, () => {
    shown = pathOf(location.href)
  })
}

/** Asks for the state in which parameters have other values than they have now. */
export function ask(changes: Entries, how: 'push' | 'replace' = 'push'): void {
  const names = new Set(changes.map(([name]) => name))
  if (names.has('from')) names.add('period')
  const kept = [...new URLSearchParams(query)].filter(([name]) => !names.has(name))
  go(addressOf([...kept, ...changes]), how)
}

function go(search: string, how: 'push' | 'replace' = 'push'): void {
  const address = `${location.pathname}${search}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  void show(how === 'push')
}

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement

/** What a field says now; the two ends of a period, and all that is set side by side, are said together. */
function changesBy({ name, form, type }: Field, data: FormData): Entries {
  const boxes = Array.from(
    form?.querySelectorAll<HTMLInputElement>('[type="checkbox"]') ?? [],
    (box) => box.name,
  )
  const names = ['from', 'to'].includes(name)
    ? ['from', 'to']
    : type === 'checkbox'
      ? [...new Set(boxes)]
      : [name]
  return names.flatMap((one) => {
    const values = data.getAll(one).map((value): [string, string] => [one, String(value)])
    return values.length > 0 ? values : [[one, '']]
  })
}

/** Shows the state of the present address. What cannot be answered gets its own page, which says why. */
async function show(isSaid = true): Promise<void> {
  query = location.search
  asking.abort()
  asking = new AbortController()
  const { signal } = asking
  const main = document.querySelector('main')
  const form = main?.querySelector('[data-explore] form')
  form?.setAttribute('aria-busy', 'true')
  if (isSaid) say(form?.getAttribute('data-loading') ?? '')
  try {
    const response = await fetch(location.href, { signal })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const wanted = page.querySelector('main')
    if (signal.aborted) return
    if (!response.ok || !main || !wanted) throw new Error(`${location.href} answered ${response.status}`)
    document.title = page.title
    const focused = document.activeElement
    morph(main, wanted)
    if (focused !== document.activeElement) focusAgain(focused, main)
    if (isSaid)
      say(main.querySelector('figcaption')?.textContent ?? main.querySelector('h1')?.textContent ?? '')
    document.dispatchEvent(new Event(SHOWN))
  } catch {
    if (!signal.aborted) location.replace(location.href)
  }
}

/** What had the focus has it again, though it was moved; of what is gone, the page has it. */
function focusAgain(focused: Element | null, main: HTMLElement): void {
  const next = focused instanceof HTMLElement && focused.isConnected ? focused : main
  next.focus({ preventScroll: true })
}

function say(text: string): void {
  const status = document.querySelector('[data-explore] [role="status"]')
  if (status) status.textContent = text
}
