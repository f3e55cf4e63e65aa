import { ExodusError } from '@exodus/core'
import { expect, test } from 'vitest'
import { figureOrProblem, figureWithId } from './evidence'
import { correct, problemView } from './problem'
import { problemAt } from './problem-at'

test('a wrong part of an id is put right in its place', () => {
  expect(correct('departures-totl/PAK.beoe.2024', 'departures-totl', 'departures-total')).toBe(
    'departures-total/PAK.beoe.2024',
  )
  expect(correct('departures/PAK.2031', '2031', '2025')).toBe('departures/PAK.2025')
  expect(correct('x/PAK.2024-04--2025-03', '2024-04/2025-03', '2024')).toBe('x/PAK.2024')
})

test('an unknown period leads to those that are published', async () => {
  const error = await figureOrProblem('departures/PAK.2031')
  expect(error).toBeInstanceOf(ExodusError)
  if (!(error instanceof ExodusError)) return
  const view = problemView('departures/PAK.2031', error, 'en')
  expect(view.text).toContain('2031')
  expect(view.accepted.map(({ href }) => href)).toContain('/en/figures/departures/PAK.2024')
})

test('a mistyped metric or dataset leads to the one meant', async () => {
  const metric = await problemAt('/en/figures/departure-rat/PAK.2024', 'en')
  expect(metric?.view.nearest?.href).toBe('/en/figures/departure-rate/PAK.2024')
  const dataset = await problemAt('/ur/data/departures-ttal', 'ur')
  expect(dataset?.view.nearest?.href).toBe('/ur/data/departures-total')
  expect(await problemAt('/en/nowhere', 'en')).toBeNull()
})

test('a wrong part of the id of a group is put right in its place', async () => {
  const id = 'departures-by-destination/sum;destination=SAV,ARE;period=2015..2024'
  expect(correct(id, 'SAV', 'SAU')).toBe(
    'departures-by-destination/sum;destination=SAU,ARE;period=2015..2024',
  )
  const misspelt = await problemAt(`/en/figures/${id}`, 'en')
  expect(misspelt?.view.nearest?.id).toBe(
    'departures-by-destination/sum;destination=SAU,ARE;period=2015..2024',
  )
  const measure = await problemAt('/en/figures/departures-by-destination/men;destination=SAU', 'en')
  expect(measure?.view.nearest?.id).toBe('departures-by-destination/mean;destination=SAU')
  const table = await problemAt('/en/figures/departures-by-destinatio/sum;destination=SAU', 'en')
  expect(table?.view.nearest?.id).toBe('departures-by-destination/sum;destination=SAU')
  const late = await problemAt(
    '/en/figures/departures-by-destination/sum;destination=SAU;period=2031..2032',
    'en',
  )
  expect(late?.view.accepted.map((near) => near.id)).toContain(
    'departures-by-destination/sum;destination=SAU;period=2024',
  )
})

test('a group that must not be taken together leads to those that may', async () => {
  const id = 'departures-total/sum'
  const twice = await problemAt(`/ur/figures/${id}`, 'ur')
  expect(twice?.view.accepted.length).toBeGreaterThan(0)
  for (const near of twice?.view.accepted ?? []) {
    expect(await figureOrProblem(near.id)).not.toBeInstanceOf(ExodusError)
  }
})

test('an id with an answer is no problem', async () => {
  expect((await figureWithId('departures-total/PAK.beoe-oec.2024')).value).toBe(727381)
  expect(await problemAt('/en/figures/departures/PAK.2024', 'en')).toBeNull()
})
