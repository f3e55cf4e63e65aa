import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openService } from './test-service'

const { get } = openService()

const page = readFileSync(new URL('../../../../docs/sdmx.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/^curl (?:-g )?'http:\/\/localhost:8787([^']+)'$/gm)].map(
  ([, path = '']) => path,
)

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(5)
})

test.each(examples)('%s of docs/sdmx.md is answered', async (path) => {
  const answer = await get(path)
  expect(answer.status).toBe(200)
  expect((await answer.text()).length).toBeGreaterThan(100)
})

test('every documented operation answers its own examples', async () => {
  const { paths } = JSON.parse(await (await get('/openapi.json')).text())
  interface Parameter {
    readonly name: string
    readonly in: string
    readonly schema: { readonly example: string }
  }
  const operations = Object.entries<{ get: { parameters: Parameter[] } }>(paths).filter(([path]) =>
    path.startsWith('/sdmx/'),
  )
  expect(operations.length).toBeGreaterThan(5)
  for (const [path, operation] of operations) {
    const examples = operation.get.parameters.map(({ name, in: place, schema }) => ({
      name,
      place,
      text: encodeURIComponent(schema.example),
    }))
    const filled = examples
      .filter(({ place }) => place === 'path')
      .reduce((url, { name, text }) => url.replace(`{${name}}`, text), path)
    const query = examples.filter(({ place }) => place === 'query').map(({ name, text }) => `${name}=${text}`)
    expect([(await get(`${filled}?${query.join('&')}`)).status, path]).toEqual([200, path])
  }
})
