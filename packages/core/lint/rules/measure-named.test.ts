import { expect, test } from 'vitest'
import { datasetOf, messagesOf, text } from '../test-data'
import { measureNamed } from './measure-named'

const called = (title: string) =>
  datasetOf({ measure: { id: 'count', title: text(title), unit: 'persons', additive: true } })

test.each(['Registered departures', 'People deported', 'Population', 'Number of passports'])(
  'the title "%s" says what is counted',
  (title) => expect(messagesOf(measureNamed, called(title))).toEqual([]),
)

test.each(['Value', 'Value of the indicator', 'People', 'Number of persons'])(
  'the title "%s" would stand above any number',
  (title) =>
    expect(messagesOf(measureNamed, called(title))).toEqual([
      `measure: the title "${title}" does not say what is counted`,
    ]),
)
