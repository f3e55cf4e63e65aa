import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the TypeScript compiler says of snippets that stand as modules in `src/`, by snippet; under the package's options. */
export function typeErrorsOf<Name extends string>(
  snippets: Readonly<Record<Name, string>>,
): Readonly<Record<Name, readonly string[]>> {
  const config = join(root, 'tsconfig.json')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const files = Object.entries<string>(snippets).map(([name, text], at) => ({
    name: name as Name,
    text,
    path: join(root, 'src', `snippet-${at}.ts`),
  }))
  const host = ts.createCompilerHost(options)
  const textOf = (path: string): string | undefined => files.find((file) => file.path === path)?.text
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path)
  host.readFile = (path) => textOf(path) ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = textOf(path)
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version)
  }
  host.getCurrentDirectory = () => dirname(config)
  const paths = files.map(({ path }) => path)
  const program = ts.createProgram(paths, { ...options, types: [] }, host)
  const messages = ({ path }: { path: string }): string[] => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    )
  }
  return Object.fromEntries(files.map((file) => [file.name, messages(file)])) as Record<Name, string[]>
}
