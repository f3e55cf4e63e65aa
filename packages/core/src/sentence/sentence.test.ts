import { expect, test } from 'vitest'
import { departuresTotal } from '../../generated/datasets/departures-total'
import { createEvidence } from '../evidence'
import { readObservation } from '../figure'
import { renderSentence, say, sentenceParts } from '.'

const evidence = createEvidence({ datasets: [departuresTotal] })
const registered = readObservation(evidence, 'departures-total', {
  origin: 'PAK',
  scope: 'beoe-oec',
  period: '2024',
})

test('numbers and periods of a sentence come from its figures, in either language', () => {
  const sentence = say(
    {
      en: '{registered} registered in {registered:period}.',
      ur: '{registered:period} میں {registered} اندراج ہوئے۔',
    },
    { registered },
  )
  expect(renderSentence(sentence, 'en')).toBe('727,381 registered in 2024.')
  expect(renderSentence(sentence, 'ur')).toBe('2024 میں 727,381 اندراج ہوئے۔')
})

test('taken apart, each number is its figure', () => {
  const sentence = say({ en: 'In {registered:period}: {registered}', ur: '{registered}' }, { registered })
  expect(sentenceParts(sentence, 'en')).toEqual([
    'In ',
    { figure: registered, shows: 'period' },
    ': ',
    { figure: registered, shows: 'value' },
  ])
})

test('a placeholder without a figure is refused when the sentence is made', () => {
  expect(() => say({ en: '{left} left', ur: '{left}' })).toThrow(/\{left\}/)
})
