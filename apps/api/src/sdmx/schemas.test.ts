import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { FLOW, openService } from './test-service'

const { json } = openService()

const schemas =
  process.env.EXODUS_SDMX_SCHEMAS ??
  fileURLToPath(new URL('../../../../../shared/conformance/sdmx-json', import.meta.url))
const hasSchemas = existsSync(schemas)

describe.skipIf(!hasSchemas)('messages are valid under the official schemas', () => {
  const compiled = new Map<string, ValidateFunction>()
  const findings = (kind: 'data' | 'structure', message: unknown) => {
    const ajv = new Ajv2019({ strict: false })
    formats.default(ajv)
    const validate =
      compiled.get(kind) ??
      ajv.compile(JSON.parse(readFileSync(`${schemas}/${kind}-schema-2.1.json`, 'utf8')))
    compiled.set(kind, validate)
    return validate(message) ? [] : validate.errors
  }

  test.each([
    `${FLOW}`,
    `${FLOW}?dimensionAtObservation=DESTINATION&lang=ur`,
    `${FLOW}?attributes=none&measures=none`,
    `${FLOW}?attributes=dataset&measures=none`,
    '/sdmx/v2/data/datastructure/EXODUS/DSD_DEPARTURES_TOTAL?includeHistory=true',
    '/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL?asOf=2025-06-30',
    '/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL,SBP_REMITTANCES,CONFIDENCE_SURVEYS',
    '/sdmx/v1/data/DEPARTURES_TOTAL?detail=nodata',
  ])('data: %s', async (url) => {
    expect(findings('data', await json(url))).toEqual([])
  })

  test.each([
    '/sdmx/v2/structure/*',
    '/sdmx/v2/structure/dataflow/EXODUS/DEPARTURES_TOTAL?references=all&detail=referencepartial',
    '/sdmx/v2/structure/codelist/EXODUS/CL_AREA/~/PAK',
    '/sdmx/v2/availability/dataflow/EXODUS/DEPARTURES_TOTAL?references=all',
    '/sdmx/v2/availability/datastructure/EXODUS/DSD_DEPARTURES_TOTAL/*/*/SCOPE',
    '/sdmx/v1/availableconstraint/DEPARTURES_TOTAL?mode=available',
  ])('structures: %s', async (url) => {
    expect(findings('structure', await json(url))).toEqual([])
  })
})
