import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { catalogue } from '../generated/catalogue'
import { codeLists } from '../generated/codes/index'
import { dataVersion } from '../generated/edition'
import { sources } from '../generated/sources'
import type { Evidence } from '../src/evidence'
import type { DatasetContent, SdmxRival } from '../src/formats'

const folder =
  process.env.EXODUS_SDMX_SCHEMAS ??
  fileURLToPath(new URL('../../../../shared/conformance/sdmx-json', import.meta.url))

/** Whether the official JSON schemas are there; they stand outside the repository. */
export const hasSchemas = existsSync(`${folder}/data-schema-2.1.json`)

const compiled = new Map<string, ValidateFunction>()

/** What the official schema finds wrong with a message; nothing is an empty list. */
export function schemaFindings(kind: 'data' | 'structure', message: unknown): string[] {
  const validate = compiled.get(kind) ?? compile(kind)
  compiled.set(kind, validate)
  validate(message)
  return (validate.errors ?? []).map(({ instancePath, message: text }) => `${instancePath} ${text}`)
}

function compile(kind: 'data' | 'structure'): ValidateFunction {
  const ajv = new Ajv2019({ strict: false })
  formats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(`${folder}/${kind}-schema-2.1.json`, 'utf8')))
}

/** All that a format writes of a dataset: its default answers. */
export function contentOf(evidence: Evidence, id: string): DatasetContent {
  const found = catalogue.find((description) => description.id === id)
  if (!found) throw new Error(`no dataset ${id}`)
  const { size: _, ...description } = found
  const { table } = evidence.dataset(id)
  return { description, table, codeLists, sources, dataVersion, baseUrl: 'https://example.org' }
}

/** The rivals of a dataset's rows, as the writers take them. */
export function rivalsOf(evidence: Evidence, id: string): (row: number) => SdmxRival[] {
  const dataset = evidence.dataset(id)
  return (row) =>
    (dataset.cellOfRow(row)?.rivals ?? []).map((rival) => {
      const { value, source } = dataset.row(rival)
      return { value, source }
    })
}
