/**
 * Makes one element like another, keeping what stays: focus, scrolling, what is typed and moving bars survive. Children
 * with a `data-key` are known by it among their siblings; what is under `data-keep` belongs to the reader and is left.
 */
export function morph(from: Element, to: Element): void {
  if (from.hasAttribute('data-keep')) return
  copyAttributes(from, to)
  copyChildren(from, to)
  // A field holds what was chosen besides what it was served with.
  if (from instanceof HTMLInputElement && from.type === 'checkbox') from.checked = from.defaultChecked
  else if (from instanceof HTMLInputElement) from.value = from.defaultValue
  else if (from instanceof HTMLSelectElement) {
    from.selectedIndex = Array.from(from.options).findIndex((option) => option.defaultSelected)
  }
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name } of Array.from(from.attributes)) {
    // What the reader has opened stays open.
    if (!to.hasAttribute(name) && name !== 'open') from.removeAttribute(name)
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value)
  }
}

const keyOf = (node: Node): string | null => (node instanceof Element ? node.getAttribute('data-key') : null)

const isAlike = (a: Node, b: Node): boolean =>
  a.nodeName === b.nodeName && keyOf(a) === null && keyOf(b) === null

function copyChildren(from: Element, to: Element): void {
  const keyed = new Map(Array.from(from.children, (child) => [keyOf(child), child]))
  keyed.delete(null)
  let here: ChildNode | null = from.firstChild
  for (const wanted of Array.from(to.childNodes)) {
    const key = keyOf(wanted)
    const known = key === null ? (here && isAlike(here, wanted) ? here : undefined) : keyed.get(key)
    if (known === undefined || known.nodeName !== wanted.nodeName) {
      from.insertBefore(wanted, here)
      continue
    }
    if (known === here) here = here.nextSibling
    else move(from, known, here)
    if (known instanceof Element && wanted instanceof Element) morph(known, wanted)
    else if (known.nodeValue !== wanted.nodeValue) known.nodeValue = wanted.nodeValue
  }
  while (here) {
    const next: ChildNode | null = here.nextSibling
    here.remove()
    here = next
  }
}

/** Moves an element among its siblings, with its focus and movement where the browser can. */
function move(parent: Element, node: ChildNode, before: ChildNode | null): void {
  const able: Partial<Pick<ParentNode, 'moveBefore'>> = parent
  if (able.moveBefore) parent.moveBefore(node, before)
  else parent.insertBefore(node, before)
}
