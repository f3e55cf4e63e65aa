import type { Root } from 'postcss'
import { neededStyles } from './needed-styles.ts'
import { needsRuntime } from './without-runtime.ts'

const TEMPLATE = '<template data-styles="">'
const LINK = /<link rel="stylesheet" href="([^"]+)"[^>]*\/>/g

/**
 * A page that brings the styles it needs, so that it can be painted as soon as it is there. The whole files are named in
 * a template, for what is shown later: behaviours/whole-styles.ts. A page that has its styles already is left alone, and
 * so is one with the framework's runtime, which keeps account of style files.
 */
export function inlineStyles(html: string, sheetAt: (address: string) => Root): string {
  const links = Array.from(html.matchAll(LINK))
  const [first] = links
  if (!first || html.includes(TEMPLATE) || needsRuntime(html)) return html
  const sheets = links.map(([, address = '']) => sheetAt(address))
  const style = `<style>${neededStyles(sheets, html)}</style>`
  const template = `${TEMPLATE}${links.map(([link]) => link).join('')}</template>`
  return html
    .replace(LINK, (link) => (link === first[0] ? style : ''))
    .replace(/<\/body>/, () => `${template}</body>`)
}
