import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableOf } from './markdown'
import { root } from './root'

const RULE = /\/\*\* (.+?)\.? \*\/\nexport const \w+: \w+Rule = \{\s+id: '([a-z-]+)'/

/** All rules of the data lint with the first words of their files. */
export function rulesTable(): string {
  const folder = join(root, 'packages/core/lint/rules')
  const lines = readdirSync(folder).flatMap((name) => {
    const [, says, id] = RULE.exec(readFileSync(join(folder, name), 'utf8')) ?? []
    return says && id ? [[`\`${id}\``, says]] : []
  })
  return tableOf(['rule', 'what it holds'], lines)
}
