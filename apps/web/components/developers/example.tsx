import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CodeBlock } from './code-block'
import { run as asOfADay } from './examples/as-of-a-day'
import { run as assessAClaim } from './examples/assess-a-claim'
import { run as explainARate } from './examples/explain-a-rate'
import { run as filterATable } from './examples/filter-a-table'

const EXAMPLES = {
  'explain-a-rate': explainARate,
  'filter-a-table': filterATable,
  'assess-a-claim': assessAClaim,
  'as-of-a-day': asOfADay,
} as const
export type ExampleName = keyof typeof EXAMPLES

/** The code of an example as it stands in its file. */
const codeOf = async (name: ExampleName): Promise<string> => {
  const file = await readFile(join(process.cwd(), 'components/developers/examples', `${name}.ts`), 'utf8')
  return file.trimEnd()
}

interface ExampleProps {
  readonly name: ExampleName
  readonly title: string
  readonly output: string
}

/** Code that is run while the page is made, and what it prints. */
export async function Example({ name, title, output }: ExampleProps) {
  return (
    <>
      <CodeBlock title={title} code={await codeOf(name)} />
      <CodeBlock title={output} code={await EXAMPLES[name]()} />
    </>
  )
}
