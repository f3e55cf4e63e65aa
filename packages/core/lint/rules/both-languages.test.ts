import { expect, test } from 'vitest'
import { codeListOf, datasetOf, eventOf, evidenceOf, messagesOfAll } from '../test-data'
import { bothLanguages } from './both-languages'

const english = { en: 'Leaving', ur: 'Leaving' }
const urdu = { en: 'روانگی', ur: 'روانگی' }

test('texts in English and Urdu pass', () => {
  expect(messagesOfAll(bothLanguages, evidenceOf({ events: [eventOf()] }))).toEqual([])
})

test('an Urdu text in Latin script is named with the text', () => {
  expect(messagesOfAll(bothLanguages, evidenceOf({ datasets: [datasetOf({ title: english })] }))).toEqual([
    'departures: Urdu text is not in Urdu: Leaving',
  ])
})

test('an English text in Arabic script is named with the text', () => {
  expect(messagesOfAll(bothLanguages, evidenceOf({ events: [eventOf({ title: urdu })] }))).toEqual([
    'events.csv: English text is in Arabic script: روانگی',
  ])
})

test('texts deep in a description are looked at', () => {
  const jumps = { factor: 5, floor: 1, acknowledged: [{ key: 'SAU', period: '2023', reason: english }] }
  expect(messagesOfAll(bothLanguages, evidenceOf({ datasets: [datasetOf({ jumps })] }))).toHaveLength(1)
})

test('names of codes are looked at', () => {
  const list = codeListOf('sex', ['male'])
  const codeLists = [{ ...list, codes: list.codes.map((code) => ({ ...code, name: english })) }]
  expect(messagesOfAll(bothLanguages, evidenceOf({ codeLists }))).toEqual([
    'codes/sex: Urdu text is not in Urdu: Leaving',
  ])
})

test('a name that is a number or short sign is the same in both', () => {
  expect(
    messagesOfAll(bothLanguages, evidenceOf({ datasets: [datasetOf({ title: { en: 'B1', ur: 'B1' } })] })),
  ).toEqual([])
})
