import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'
import { FLOW, openService } from './test-service'

const { get } = openService()

/** The official schemas of SDMX-ML 2.1 stand beside the repository; the variable names another folder. */
const folder =
  process.env.EXODUS_SDMX_XSDS ??
  fileURLToPath(new URL('../../../../../shared/conformance/sdmx-ml', import.meta.url))
const hasSchemas = existsSync(join(folder, 'SDMXMessage.xsd'))

const MEMORY_PAGES = 16_384

/** What the official schema finds wrong with a message, and its root element. */
async function findings(message: string): Promise<string[]> {
  const schemas: XMLFileInfo[] = readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName)) }))
  const { errors } = await validateXML({
    xml: { fileName: 'message.xml', contents: message },
    schema: schemas.filter(({ fileName }) => fileName === 'SDMXMessage.xsd'),
    preload: schemas.filter(({ fileName }) => fileName !== 'SDMXMessage.xsd'),
    maxMemoryPages: MEMORY_PAGES,
  })
  return errors.map((error) => error.message)
}

const messageAt = async (url: string): Promise<string> => {
  const answer = await get(url, { accept: 'application/xml' })
  expect([url, answer.status]).toEqual([url, 200])
  return answer.text()
}

const skipped = hasSchemas ? '' : ` (skipped: no SDMXMessage.xsd in ${folder})`

describe.skipIf(!hasSchemas)(`SDMX-ML messages are valid under the official schemas${skipped}`, () => {
  test.each([
    `${FLOW}`,
    `${FLOW}?dimensionAtObservation=AllDimensions`,
    `${FLOW}?dimensionAtObservation=DESTINATION`,
    `${FLOW}?attributes=none&measures=none`,
    `${FLOW}?attributes=none`,
    `${FLOW}?attributes=dataset&measures=none`,
    '/sdmx/v2/data/datastructure/EXODUS/DSD_DEPARTURES_TOTAL?includeHistory=true',
    '/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL?asOf=2025-06-30',
    '/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL,SBP_REMITTANCES,CONFIDENCE_SURVEYS',
    '/sdmx/v1/data/DEPARTURES_TOTAL?detail=full',
    '/sdmx/v1/data/DEPARTURES_TOTAL?detail=dataonly',
    '/sdmx/v1/data/DEPARTURES_TOTAL?detail=serieskeysonly',
    '/sdmx/v1/data/DEPARTURES_TOTAL?detail=nodata',
    '/sdmx/v2/structure/*',
    '/sdmx/v2/structure/*?detail=allstubs',
    '/sdmx/v2/structure/dataflow/EXODUS/DEPARTURES_TOTAL?references=all&detail=referencepartial',
    '/sdmx/v2/structure/codelist/EXODUS/CL_AREA/~/PAK',
    '/sdmx/v1/structure/EXODUS/all/latest?detail=allcompletestubs',
    '/sdmx/v2/availability/dataflow/EXODUS/DEPARTURES_TOTAL?references=all',
    '/sdmx/v2/availability/datastructure/EXODUS/DSD_DEPARTURES_TOTAL/*/*/SCOPE',
    '/sdmx/v1/availableconstraint/DEPARTURES_TOTAL?mode=available',
  ])('%s', { timeout: 60_000 }, async (url) => {
    expect(await findings(await messageAt(url))).toEqual([])
  })

  test('and the schemas see what is wrong', { timeout: 60_000 }, async () => {
    const message = await messageAt(FLOW)
    expect(await findings(message.replace(/<message:Prepared>.*?<\/message:Prepared>/, ''))).not.toEqual([])
  })
})
