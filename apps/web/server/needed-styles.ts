import { type AtRule, type ChildNode, type Container, list, type Root, type Rule } from 'postcss'

const CLASSES = /\sclass="([^"]*)"/g
const BRACKETED = /\((?:[^()]|\([^()]*\))*\)/g

/**
 * The rules of style sheets that can apply to a page as it is served: those whose classes stand in it. What is within
 * brackets, as in `:not(.open)`, decides nothing.
 */
export function neededStyles(sheets: readonly Root[], html: string): string {
  const classes = new Set(Array.from(html.matchAll(CLASSES), ([, names = '']) => names.split(/\s+/)).flat())
  return sheets.map((sheet) => partOf(sheet.clone(), classes).toString()).join('')
}

function partOf<Part extends Container>(container: Part, classes: ReadonlySet<string>): Part {
  for (const node of [...((container.nodes ?? []) as ChildNode[])]) {
    if (node.type === 'rule') keepSelectors(node, classes)
    else if (node.type === 'comment') node.remove()
    else if (node.type === 'atrule' && holdsRules(node) && partOf(node, classes).nodes?.length === 0)
      node.remove()
  }
  return container
}

const holdsRules = ({ name }: AtRule): boolean => ['media', 'supports', 'container', 'layer'].includes(name)

function keepSelectors(rule: Rule, classes: ReadonlySet<string>): void {
  const kept = list.comma(rule.selector).filter((selector) => {
    const names = selector.replace(BRACKETED, '').match(/\.[\w-]+/g) ?? []
    return names.every((name) => classes.has(name.slice(1)))
  })
  if (kept.length === 0) rule.remove()
  else rule.selector = kept.join(',')
}
