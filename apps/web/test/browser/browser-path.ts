import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

const INSTALLED = '/usr/bin/chromium'

/** A Chromium to test in: the one named, the machine's own, or the one inside the npm package. */
export async function browserPath(): Promise<string> {
  const named = process.env.EXODUS_CHROMIUM
  if (named) return named
  return existsSync(INSTALLED) ? INSTALLED : await chromium.executablePath()
}
