import { expect, test } from 'vitest'
import { codeListOf, datasetOf, evidenceOf, messagesOfAll, text } from '../test-data'
import { codeListsUsed } from './code-lists-used'

const colours = codeListOf('colour', ['red', 'blue'])
const unused = 'codes/colour: nothing uses this code list'

test('lists of dimensions, standard columns and records are used', () => {
  const codeLists = [codeListOf('topic', ['departures']), codeListOf('event-kind', ['policy'])]
  expect(messagesOfAll(codeListsUsed, evidenceOf({ codeLists }))).toEqual([])
})

test('a list that nothing names is named', () => {
  expect(messagesOfAll(codeListsUsed, evidenceOf({ codeLists: [colours] }))).toEqual([unused])
})

test('the list of an attribute is used', () => {
  const attributes = [{ id: 'colour', title: text('Colour'), codeList: 'colour' }]
  const datasets = [datasetOf({ attributes })]
  expect(messagesOfAll(codeListsUsed, evidenceOf({ datasets, codeLists: [colours] }))).toEqual([])
})

test('a list whose codes fill a column of another list is used', () => {
  const area = codeListOf('area', { SAU: { flag: 'red' }, ARE: { flag: '' } })
  expect(messagesOfAll(codeListsUsed, evidenceOf({ codeLists: [area, colours] }))).toEqual([])
})

test('a word that a column happens to share does not make it used', () => {
  const area = codeListOf('area', { SAU: { flag: 'red' }, ARE: { flag: 'green' } })
  expect(messagesOfAll(codeListsUsed, evidenceOf({ codeLists: [area, colours] }))).toEqual([unused])
})

test('parents in another list use it, parents in the list itself do not', () => {
  const area = codeListOf('area', ['SAU', 'red'])
  const withParent = (codes: typeof area.codes) => ({ ...area, codes })
  const outside = withParent([{ code: 'SAU', name: text('SAU'), parent: 'blue', attributes: {} }])
  const inside = withParent([
    { code: 'SAU', name: text('SAU'), parent: 'red', attributes: {} },
    ...area.codes,
  ])
  expect(messagesOfAll(codeListsUsed, evidenceOf({ codeLists: [outside, colours] }))).toEqual([])
  expect(messagesOfAll(codeListsUsed, evidenceOf({ codeLists: [inside, colours] }))).toEqual([unused])
})
