import { isPlainClick } from './plain-click'

const pages = new Map<string, Promise<HTMLElement | null>>()

/**
 * The panel in which every number of the page opens. It listens for presses on any element with `data-figure`, so that
 * figures themselves need no script, and shows what the figure's permanent page says. Without script, or when the page
 * cannot be fetched, the link leads there.
 */
export function figurePanel(): void {
  const panel = document.querySelector<HTMLDialogElement>('dialog[data-panel]')
  const body = panel?.querySelector<HTMLElement>('[data-panel-body]')
  const back = panel?.querySelector<HTMLElement>('[data-panel-back]')
  const title = panel?.querySelector<HTMLElement>('[data-panel-title]')
  if (!panel || !body || !back || !title) return
  let trail: string[] = []
  let opener: HTMLElement | SVGElement | null = null

  const show = async (href: string): Promise<void> => {
    back.hidden = trail.length < 2
    title.hidden = !back.hidden
    body.replaceChildren(said(panel.dataset.loading ?? ''))
    body.setAttribute('aria-busy', 'true')
    const evidence = await pageOf(href)
    // Another figure may have been asked for meanwhile.
    if (trail.at(-1) !== href) return
    body.replaceChildren(
      evidence?.cloneNode(true) ?? said(panel.dataset.failed ?? '', href, panel.dataset.permanent),
    )
    body.setAttribute('aria-busy', 'false')
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-figure]') : null
    if (link === null || !isPlainClick(event)) return
    event.preventDefault()
    const href = link.getAttribute('href') ?? ''
    const inside = panel.contains(link)
    if (!inside) {
      opener = link as HTMLElement | SVGElement
      trail = []
    }
    trail.push(href)
    if (!panel.open) panel.showModal()
    void show(href)
  })
  back.addEventListener('click', () => {
    trail.pop()
    const href = trail.at(-1)
    if (href !== undefined) void show(href)
  })
  panel.querySelector('[data-panel-close]')?.addEventListener('click', () => panel.close())
  panel.addEventListener('close', () => {
    trail = []
    body.replaceChildren()
    opener?.focus()
  })
}

/** A line that stands in for the evidence, with a link where there is one. */
function said(text: string, href?: string, label = ''): HTMLElement {
  const line = document.createElement('p')
  line.id = 'panel-title'
  line.textContent = text
  if (href !== undefined) {
    const link = document.createElement('a')
    link.href = href
    link.textContent = label
    line.append(' ', link)
  }
  return line
}

/** What the permanent page of a figure says; fetched once, and again after a failure, which may pass. */
function pageOf(href: string): Promise<HTMLElement | null> {
  const known = pages.get(href)
  if (known) return known
  const page = evidenceAt(href).catch(() => null)
  pages.set(href, page)
  void page.then((found) => found ?? pages.delete(href))
  return page
}

async function evidenceAt(href: string): Promise<HTMLElement | null> {
  const response = await fetch(href)
  if (!response.ok) return null
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  await Promise.all(Array.from(page.querySelectorAll('link[rel="stylesheet"]'), withStyle))
  const evidence = page.querySelector<HTMLElement>('[data-evidence]')
  if (!evidence) return null
  lowerHeadings(evidence)
  return document.adoptNode(evidence)
}

/** The page that the panel opens on keeps its first heading: those of the figure's page go one level down. */
function lowerHeadings(evidence: Element): void {
  for (const heading of evidence.querySelectorAll('h2, h1')) {
    const lower = heading.ownerDocument.createElement(heading.tagName === 'H1' ? 'h2' : 'h3')
    lower.className = heading.className
    if (heading.tagName === 'H1') lower.id = 'panel-title'
    lower.append(...heading.childNodes)
    heading.replaceWith(lower)
  }
}

/** Adds a style sheet of the figure's page that this page does not have. */
function withStyle(style: Element): Promise<unknown> | undefined {
  const href = style.getAttribute('href') ?? ''
  if (document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)) return undefined
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  const loaded = new Promise((resolve) => {
    link.onload = resolve
    link.onerror = resolve
  })
  document.head.append(link)
  return loaded
}
