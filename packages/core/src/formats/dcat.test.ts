import { createHash } from 'node:crypto'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { expect, test } from 'vitest'
import { conformanceTest, officialText } from '../../test/formats/conformance'
import { contentOf, EVERY, SAMPLES } from '../../test/formats/content'
import { quadsOf } from '../../test/formats/quads'
import { rowsOf } from './columnar-rows'
import { toCsv } from './csv'
import { toDcat, toDcatCatalogue } from './dcat'
import { formats } from './formats'

const DCAT = 'http://www.w3.org/ns/dcat#'

const storeOf = async (document: object): Promise<Store> =>
  new Store(new Parser().parse(await quadsOf(document)))

const objects = (store: Store, subject: string, predicate: string): string[] =>
  store
    .getObjects(subject, predicate, null)
    .map(({ value }) => value)
    .sort()

test('a dataset names its distributions, sources and versions', async () => {
  const content = await contentOf('departures-total')
  const store = await storeOf(await toDcat(content))
  const dataset = 'https://exodus.example/v1/datasets/departures-total'
  expect(objects(store, dataset, `${DCAT}version`)).toEqual([content.description.version])
  expect(objects(store, dataset, `${DCAT}distribution`)).toHaveLength(
    formats.filter(({ shape }) => shape !== 'description').length,
  )
  expect(objects(store, dataset, 'http://www.w3.org/ns/prov#wasDerivedFrom')).toEqual(
    content.sources.map(({ url }) => url).sort(),
  )
})

test('the checksum is that of the CSV that is served', async () => {
  const content = await contentOf('returns')
  const store = await storeOf(await toDcat(content))
  const [checksum] = store.getObjects(null, 'http://spdx.org/rdf/terms#checksumValue', null)
  expect(checksum?.value).toBe(
    createHash('sha256')
      .update(toCsv(rowsOf(content)))
      .digest('hex'),
  )
})

test('the catalogue holds every dataset and the service that gives them', async () => {
  const store = await storeOf(toDcatCatalogue(await Promise.all(SAMPLES.map(contentOf))))
  const catalogue = 'https://exodus.example/v1/datasets'
  const named = objects(store, catalogue, `${DCAT}dataset`)
  expect(named).toEqual(SAMPLES.map((id) => `${catalogue}/${id}`).sort())
  const [service = ''] = objects(store, catalogue, `${DCAT}service`)
  expect(objects(store, service, `${DCAT}servesDataset`)).toEqual(named)
})

conformanceTest('catalogue and datasets satisfy the shapes of DCAT-AP 3.0.1', 'dcat-ap', async () => {
  const parts = ['dcat-ap-SHACL.ttl', 'ranges.ttl'].map((file) => officialText(`dcat-ap/${file}`))
  const shapes = new Store(parts.flatMap((part) => new Parser().parse(part)))
  const validator = new SHACLValidator(shapes)
  const contents = await Promise.all(EVERY.map(contentOf))
  const documents = [toDcatCatalogue(contents), ...(await Promise.all(contents.slice(0, 10).map(toDcat)))]
  for (const document of documents) {
    const { results } = await validator.validate(await storeOf(document))
    expect(results.map(({ path, focusNode, message }) => ({ path, focusNode, message }))).toEqual([])
  }
  const { 'dct:title': _, ...untitled } = toDcatCatalogue(contents)
  expect((await validator.validate(await storeOf(untitled))).conforms).toBe(false)
})
