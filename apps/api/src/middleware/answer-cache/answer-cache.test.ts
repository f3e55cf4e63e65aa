import { expect, test } from 'vitest'
import { testApp } from '../test-app'
import { createAnswerStore, type KeptAnswer } from './store'

test('what is asked a third time is not computed, and reads the same', async () => {
  const { app, asked } = testApp()
  const first = await app.request('/data/long')
  await app.request('/data/long')
  const second = await app.request('/data/long')
  expect(asked.count).toBeLessThanOrEqual(2)
  expect(await second.text()).toBe(await first.text())
  const without = (answer: Response) =>
    [...answer.headers].filter(([name]) => !['x-request-id', 'content-length'].includes(name))
  expect(without(second)).toEqual(without(first))
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
})

test('another query, host or representation is another answer', async () => {
  const { app, asked } = testApp()
  await app.request('http://a.test/data/long')
  await app.request('http://b.test/data/long')
  await app.request('http://a.test/data/long?q=1')
  await app.request('http://a.test/data/long', { headers: { accept: 'text/csv' } })
  expect(asked.count).toBe(4)
})

test('long streams are passed on and not kept', async () => {
  const { app, asked } = testApp()
  for (let time = 1; time <= 2; time++) {
    expect((await (await app.request('/data/stream')).text()).length).toBe(7_200_000)
    expect(asked.count).toBe(time)
  }
})

test('the store holds no more bytes than it may, and lets the least used go', () => {
  const store = createAnswerStore(100_000)
  const answer = (size: number): KeptAnswer => ({
    status: 200,
    fields: [],
    freshFields: [],
    body: new Uint8Array(size),
    etag: '""',
    modified: 0,
    route: '/',
  })
  store.set('used', answer(5_000))
  for (let i = 0; i < 40; i++) {
    store.set(`other ${i}`, answer(5_000))
    store.get('used')
  }
  expect(store.get('used')).toBeDefined()
  expect(store.get('other 0')).toBeUndefined()
  expect(Array.from({ length: 40 }, (_, i) => store.get(`other ${i}`)).filter(Boolean).length).toBeLessThan(
    20,
  )
  store.set('huge', answer(50_000))
  expect(store.get('huge')).toBeUndefined()
})
