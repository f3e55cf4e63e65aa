import { describe, expect, test } from 'vitest'
import { datasetOf } from '../../test/hand-made'
import { breakNotes } from './breaks'

const note = (en: string) => ({ en, ur: en })
const dataset = datasetOf(
  'workers',
  ['origin', 'level'],
  [{ origin: 'PAK', level: 'high', period: '2010', value: 1 }],
  {
    breaks: [
      { period: '2011', where: { level: ['high'] }, note: note('Redefined.') },
      { period: '2019', note: note('Widened.') },
    ],
  },
)

const between = (since: string, period: string, breaks = 'span', used = {}) =>
  breakNotes(dataset, { since, period, breaks }, used).map(({ en }) => en)

describe('breaks between two periods', () => {
  test('are those after the first and up to the second', () => {
    expect(between('2010', '2020')).toEqual(['break in 2011: Redefined.', 'break in 2019: Widened.'])
    expect(between('2011', '2018')).toEqual([])
    expect(between('2018', '2019')).toEqual(['break in 2019: Widened.'])
    expect(between('2019', '2018')).toEqual(['break in 2019: Widened.'])
  })

  test('are those of the codes that are compared', () => {
    expect(between('2010', '2015', 'span', { level: ['low'] })).toEqual([])
    expect(between('2010', '2015', 'span', { level: ['low', 'high'] })).toEqual(['break in 2011: Redefined.'])
  })

  test('are refused unless asked for, with what broke and when', () => {
    expect(() => breakNotes(dataset, { since: '2015', period: '2022' })).toThrow(
      expect.objectContaining({
        code: 'BreakInSeriesError',
        message: expect.stringContaining('workers breaks in 2019, between 2015 and 2022: Widened.'),
      }),
    )
  })

  test('are neither refused nor spanned by any other word', () => {
    expect(() => between('2010', '2020', 'spann')).toThrow(/Did you mean "span"\?/)
  })
})
