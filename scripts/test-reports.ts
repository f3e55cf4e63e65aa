// What the reports of Vitest and Playwright say: how many tests passed, and which did not.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Tally {
  passed: number
  failed: number
}

export interface Outcome extends Tally {
  /** One text a test: its file and name, then what was wrong. */
  failures: string[]
  /** Tests that passed only when they were run again. */
  unsteady: string[]
}

/** Reads the reports in one folder; a folder without any has run nothing. */
export function readReports(folder: string): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, failures: [], unsteady: [] }
  if (!existsSync(folder)) return outcome
  for (const file of readdirSync(folder)) {
    if (file !== 'vitest.json' && file !== 'playwright.json') continue
    const report = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    if (file === 'vitest.json') addVitest(report, outcome)
    else addPlaywright(report, outcome)
  }
  return outcome
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

function addVitest(report: VitestReport, outcome: Outcome): void {
  outcome.passed += report.numPassedTests
  outcome.failed += report.numFailedTests
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    for (const test of failed)
      outcome.failures.push(described(file.name, test.fullName, test.failureMessages[0]))
    if (file.status === 'failed' && failed.length === 0)
      outcome.failures.push(described(file.name, 'could not be run', file.message))
  }
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    file: string
    tests: { status: string; results: { errors: { message?: string }[] }[] }[]
  }[]
}

interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; flaky: number; unexpected: number }
  errors: { message?: string }[]
}

function addPlaywright(report: PlaywrightReport, outcome: Outcome): void {
  outcome.passed += report.stats.expected + report.stats.flaky
  outcome.failed += report.stats.unexpected
  for (const { message } of report.errors)
    outcome.failures.push(described('playwright', 'could not be run', message))
  for (const spec of specsOf(report))
    for (const { status, results } of spec.tests) {
      const message = results.flatMap(({ errors }) => errors)[0]?.message
      if (status === 'unexpected') outcome.failures.push(described(spec.file, spec.title, message))
      if (status === 'flaky') outcome.unsteady.push(described(spec.file, spec.title, message))
    }
}

function specsOf(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function described(file: string, test: string, message = 'no message'): string {
  const lines = message.split('\n').slice(0, 12)
  return [`${file} › ${test}`, ...lines].join('\n    ')
}
