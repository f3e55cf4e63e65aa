import { describe, expect, test } from 'vitest'
import { descriptions, evidence } from '../../test/real-data'
import { resolveFigure } from '../answers'
import { normalise, normalisedId } from '../metrics'
import { verify } from '.'

const stated = (value: number | string, figure: string) =>
  verify(evidence, { value, about: { figure } }, descriptions)

const PER_THOUSAND = normalisedId('departures-total/PAK.beoe-oec.2024', {
  kind: 'per-1000-residents',
  argument: 'origin',
})
const GROUP = 'departures-by-destination/sum;destination=SAU;period=2015..2024'

test.each([
  ['a metric', 'departures/PAK.2024', 'metric', 'departures'],
  ['a row', 'departures-total/PAK.beoe-oec.2024', 'dataset', 'departures-total'],
  ['a row per thousand residents', PER_THOUSAND, 'dataset', 'departures-total'],
  ['a metric as an index', 'index-100/2015.departures.PAK.2024', 'metric', 'departures'],
  ['a group of a query', GROUP, 'dataset', 'departures-by-destination'],
])('the value of %s is a match under its id, with the definition it is of', (_, id, kind, owner) => {
  const figure = resolveFigure(evidence, descriptions, id)
  const verification = stated(figure.value, id)
  expect(verification).toMatchObject({
    verdict: 'match',
    figure: { id: figure.id },
    definition: { kind, id: owner },
  })
})

describe('a number that is not that of the figure', () => {
  test('may be the rate of another year', () => {
    const other = normalise(evidence, 'departures-total/PAK.beoe-oec.2022', {
      kind: 'per-1000-residents',
      argument: 'origin',
    })
    const { verdict, slips } = stated(other.value.toPrecision(4), PER_THOUSAND)
    expect(verdict).toBe('mismatch')
    expect(slips.map(({ kind, figure }) => [kind, figure.id])).toContainEqual(['period', other.id])
  })

  test('may be the sum of a group with a zero too many', () => {
    const { verdict, slips } = stated(resolveFigure(evidence, descriptions, GROUP).value * 10, GROUP)
    expect([verdict, slips[0]?.kind, slips[0]?.factor]).toEqual(['mismatch', 'unit', 10])
  })
})

test('a group of rows that are not published cannot be verified', () => {
  const { verdict, figure } = stated(1, 'departures-by-destination/sum;destination=SAU;period=1960')
  expect([verdict, figure]).toEqual(['cannot_verify', undefined])
})

test.each([
  ['departures', 'InvalidFigureIdError'],
  ['departure/PAK.2024', 'UnknownIdError'],
  ['index-100/2015.departure.PAK.2024', 'UnknownIdError'],
  ['departure-by-destination/sum;destination=SAU', 'UnknownIdError'],
  ['departures-by-destination/sum;destination=SAX', 'UnknownCodeError'],
])('%s is refused as the library refuses it: %s', (id, code) => {
  expect(() => stated(1, id)).toThrow(expect.objectContaining({ code }))
})
