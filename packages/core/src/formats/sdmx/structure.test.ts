import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../generated/catalogue'
import { codeLists } from '../../../generated/codes/index'
import { edition, revised } from '../../../generated/edition'
import { sources } from '../../../generated/sources'
import { hasSchemas, schemaFindings } from '../../../test/sdmx'
import { artefactKey, type SdmxArtefact } from './artefact'
import { sdmxArtefacts } from './artefacts'
import { editionVersion } from './ids'
import { toSdmxStructure } from './structure-json'

const artefacts = sdmxArtefacts({ descriptions: catalogue, codeLists, sources, edition, revised })
const options = { shared: editionVersion(edition), revised }
const { data } = toSdmxStructure(artefacts, options)

interface Named {
  readonly id: string
  readonly version: string
  readonly agencyID: string
  readonly names: { readonly en: string; readonly ur: string }
  readonly codes?: readonly Named[]
  readonly concepts?: readonly Named[]
  readonly categories?: readonly Named[]
}
const listed = (member: string): readonly Named[] => JSON.parse(JSON.stringify(data[member]))

test.skipIf(!hasSchemas)(
  'all structures of the edition are valid under the official schema, whole and as stubs',
  () => {
    expect(schemaFindings('structure', toSdmxStructure(artefacts, options))).toEqual([])
    for (const detail of ['stub', 'completestub'] as const) {
      expect(
        schemaFindings('structure', toSdmxStructure(artefacts, { ...options, detailOf: () => detail })),
      ).toEqual([])
    }
  },
)

test('every dataset is a dataflow with a structure definition, under a topic', () => {
  for (const member of ['dataflows', 'dataStructures', 'categorisations'])
    expect(listed(member)).toHaveLength(catalogue.length)
  expect(listed('dataflows').map(({ names }) => names.ur)).toEqual(catalogue.map(({ title }) => title.ur))
})

test('code lists hold the codes of ours, in both languages', () => {
  for (const list of Object.values(codeLists)) {
    const written = listed('codelists').find(({ names }) => names.en === list.title.en)
    expect(written?.codes?.map(({ names }) => names)).toEqual(list.codes.map(({ name }) => name))
  }
})

describe('references', () => {
  const urns = [...JSON.stringify(data).matchAll(/urn:sdmx:org\.sdmx\.infomodel\.[^"]+/g)].map(([urn]) => urn)

  test('every URN names an artefact of the message, and the item in it', () => {
    const members = {
      Dataflow: 'dataflows',
      DataStructure: 'dataStructures',
      Codelist: 'codelists',
      Concept: 'conceptSchemes',
      Category: 'categorySchemes',
    }
    expect(urns.length).toBeGreaterThan(1000)
    for (const urn of new Set(urns)) {
      const [, kind = '', id, version, item] = /\.(\w+)=EXODUS:(\w+)\(([\d.]+)\)(?:\.(\w+))?$/.exec(urn) ?? []
      const found = listed(members[kind as keyof typeof members]).find((artefact) => artefact.id === id)
      expect(found?.version, urn).toBe(version)
      const items = found?.concepts ?? found?.categories ?? []
      if (item !== undefined)
        expect(
          items.map((each) => each.id),
          urn,
        ).toContain(item)
    }
  })

  test('every artefact refers to artefacts that there are', () => {
    const keys = new Set(artefacts.map(artefactKey))
    expect(keys.size).toBe(artefacts.length)
    for (const { references } of artefacts) for (const key of references) expect(keys).toContain(key)
  })
})

test('a part of a code list says that it is one', () => {
  const area = artefacts.find(
    (artefact): artefact is SdmxArtefact & { kind: 'codelist' } => artefact.id === 'CL_AREA',
  )
  const part = area && { ...area, items: area.items.filter(({ id }) => id === 'PAK'), partial: true }
  expect(toSdmxStructure(part ? [part] : [], options).data).toMatchObject({
    codelists: [{ id: 'CL_AREA', isPartial: true, codes: [{ id: 'PAK' }] }],
  })
})
