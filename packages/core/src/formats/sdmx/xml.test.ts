import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../../generated/catalogue'
import { codeLists } from '../../../generated/codes/index'
import { edition, revised } from '../../../generated/edition'
import { sources } from '../../../generated/sources'
import { contentOf, rivalsOf } from '../../../test/sdmx'
import { type Evidence, openEvidence } from '../../evidence'
import { sdmxArtefacts } from './artefacts'
import { toSdmxXml } from './data-xml'
import { editionVersion, fromComponentId } from './ids'
import { toSdmxStructureXml } from './structure-xml'
import { element, escaped } from './xml'

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  processEntities: {
    maxTotalExpansions: Number.POSITIVE_INFINITY,
    maxExpandedLength: Number.POSITIVE_INFINITY,
  },
  isArray: (name) =>
    ['Series', 'Obs', 'Value', 'Codelist', 'Code', 'Dataflow', 'DataStructure', 'Name'].includes(name),
})

interface Values {
  readonly Value: readonly { readonly id: string; readonly value: string }[]
}
interface Obs {
  readonly ObsKey?: Values
  readonly ObsDimension?: { readonly value: string }
  readonly ObsValue: { readonly value: string }
  readonly Attributes: Values
}

const pairs = (values: Values | undefined): [string, string][] =>
  (values?.Value ?? []).map(({ id, value }) => [id, value])

/** Reads a generic data message back: one row an observation, in our names. */
function readRows(message: string): Record<string, string | number | null>[] {
  expect(XMLValidator.validate(message)).toBe(true)
  const { DataSet } = parser.parse(message).GenericData
  const series: { SeriesKey?: Values; Obs: Obs[] }[] = DataSet.Series ?? [{ Obs: DataSet.Obs }]
  return series.flatMap(({ SeriesKey, Obs: observations }) =>
    observations.map(({ ObsKey, ObsDimension, ObsValue, Attributes }) => {
      const { PERIOD, ...rest } = Object.fromEntries([
        ...pairs(DataSet.Attributes),
        ...pairs(SeriesKey),
        ...pairs(ObsKey),
        ...(ObsDimension ? [['TIME_PERIOD', ObsDimension.value]] : []),
        ...pairs(Attributes),
      ])
      const columns = Object.entries(rest).map(([id, value]) => [fromComponentId(id), value])
      const row: Record<string, string> = Object.fromEntries(columns)
      const value = ObsValue.value === 'NaN' ? null : Number(ObsValue.value)
      return { ...row, period: PERIOD ?? row.period ?? '', row: Number(row.row), value }
    }),
  )
}

test.each([
  'departures-total',
  'sbp-remittances',
  'citizenship-acquired',
  'confidence-surveys',
  'us-visas-monthly',
])('%s read back by a reader of XML is the table, in series and flat', (id) => {
  const content = contentOf(evidence, id)
  for (const dimensionAtObservation of ['TIME_PERIOD', 'AllDimensions']) {
    expect(readRows(toSdmxXml(content, { dimensionAtObservation }))).toEqual(content.table.rows())
  }
})

test('rivals of a cell are written in one value, with spaces between', () => {
  const rivals = rivalsOf(evidence, 'departures-total')
  const message = toSdmxXml(contentOf(evidence, 'departures-total'), { rivals })
  const { Series } = parser.parse(message).GenericData.DataSet
  const observations: Obs[] = Series.flatMap((series: { Obs: Obs[] }) => series.Obs)
  for (const { Attributes } of observations) {
    const { ROW, RIVAL_VALUE, RIVAL_SOURCE } = Object.fromEntries(pairs(Attributes))
    const expected = rivals(Number(ROW) - 1)
    expect(RIVAL_VALUE ?? '').toBe(expected.map(({ value }) => value).join(' '))
    expect(RIVAL_SOURCE ?? '').toBe(expected.map(({ source }) => source).join(' '))
  }
})

test('structures hold every dataset and every code', () => {
  const artefacts = sdmxArtefacts({ descriptions: catalogue, codeLists, sources, edition, revised })
  const message = toSdmxStructureXml(artefacts, { shared: editionVersion(edition), revised })
  expect(XMLValidator.validate(message)).toBe(true)
  const { Structures } = parser.parse(message).Structure
  expect(Structures.Dataflows.Dataflow).toHaveLength(catalogue.length)
  expect(Structures.DataStructures.DataStructure).toHaveLength(catalogue.length)
  const area = Structures.Codelists.Codelist.find(({ id }: { id: string }) => id === 'CL_AREA')
  const names = area.Code.map(({ id, Name }: { id: string; Name: { '#text': string; lang: string }[] }) => [
    id,
    ...Name.map((name) => name['#text']),
  ])
  expect(names).toEqual(codeLists.area?.codes.map(({ code, name }) => [code, name.en, name.ur]))
})

test('signs of XML are escaped, and what XML cannot hold is left out', () => {
  expect(element('a', { b: '<"&>' }, escaped('1 < 2 & \u0000 3'))).toBe(
    '<a b="&lt;&quot;&amp;&gt;">1 &lt; 2 &amp;  3</a>',
  )
})
