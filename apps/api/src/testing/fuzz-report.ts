import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What one operation answered to all that it was asked. */
export interface FuzzLine {
  readonly operation: string
  readonly cases: number
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>
}

/** The columns of the report. 501 says, as SDMX asks, what a service does not offer; any other of its kind is a fault. */
const STATUS_CLASSES: readonly (readonly [name: string, statuses: RegExp])[] = [
  ['2xx', /^2/],
  ['3xx', /^3/],
  ['4xx', /^4/],
  ['501', /^501$/],
  ['other 5xx', /^5(?!01)/],
]

/** Writes `fuzz.json` and `fuzz.md` into a folder. */
export async function writeFuzzReport(folder: string, lines: readonly FuzzLine[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'fuzz.json'),
    `${JSON.stringify({ summary: fuzzSummary(lines), lines }, null, 2)}\n`,
  )
  await writeFile(join(folder, 'fuzz.md'), fuzzTable(lines))
}

/** `70 operations × 250 = 17500 requests: …`. */
export function fuzzSummary(lines: readonly FuzzLine[]): string {
  const all = total(lines)
  const each = lines.length === 0 ? 0 : Math.round(all.cases / lines.length)
  return `${lines.length} operations × ${each} = ${all.cases} requests, by status ${JSON.stringify(all.statuses)}`
}

/** A row an operation, and how many of its answers were of each class of statuses. */
export function fuzzTable(lines: readonly FuzzLine[]): string {
  const row = ({ operation, cases, statuses }: FuzzLine): string => {
    const counts = STATUS_CLASSES.map(([, kind]) =>
      Object.entries(statuses).reduce((sum, [status, count]) => sum + (kind.test(status) ? count : 0), 0),
    )
    return `| ${[operation, cases, ...counts].join(' | ')} |`
  }
  const { cases, statuses } = total(lines)
  return [
    `| operation | cases | ${STATUS_CLASSES.map(([name]) => name).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(STATUS_CLASSES.length + 1)}`,
    ...lines.map((line) => row({ ...line, operation: `\`${line.operation}\`` })),
    row({ operation: 'all', cases, statuses }),
    '',
  ].join('\n')
}

function total(lines: readonly FuzzLine[]): Omit<FuzzLine, 'operation'> {
  const statuses: Record<string, number> = {}
  for (const [status, count] of lines.flatMap((line) => Object.entries(line.statuses)))
    statuses[status] = (statuses[status] ?? 0) + count
  return { cases: lines.reduce((sum, line) => sum + line.cases, 0), statuses }
}
