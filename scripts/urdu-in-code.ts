// The Urdu texts of source files, with what is wrong with each.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { urduFaults } from './urdu-style'

const URDU = /[\u0600-\u06ff]/

/** Faults of the Urdu in the code of a folder, as `file: fault`; tests are left out. */
export function urduFaultsInCode(folder: string, leftOut: readonly string[] = []): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test|\.spec)\.tsx?$/.test(path) && !leftOut.includes(path))
    .flatMap((path) =>
      textsOf(readFileSync(join(folder, path), 'utf8'))
        .flatMap(urduFaults)
        .map((fault) => `${path}: ${fault}`),
    )
}

/** Every string and template of a file that holds Urdu; what a template fills in stands as `{}`. */
function textsOf(code: string): string[] {
  if (!URDU.test(code)) return []
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest))
  return texts.filter((text) => URDU.test(text))
}
