import { expect, test } from 'vitest'
import type { CodeList } from '../../src/schema'
import { codeListOf, evidenceOf, messagesOfAll } from '../test-data'
import { codeListsSound } from './code-lists-sound'

const found = (...codeLists: CodeList[]) => messagesOfAll(codeListsSound, evidenceOf({ codeLists }))

const withParent = (list: CodeList, parent: string): CodeList => ({
  ...list,
  codes: list.codes.map((code, at) => (at === 0 ? { ...code, parent } : code)),
})

test('codes that are unique, with parents that exist, pass', () => {
  expect(found(withParent(codeListOf('occupation', ['doctor', 'health']), 'health'))).toEqual([])
})

test('a parent may stand in another list', () => {
  const districts = withParent(codeListOf('district', ['lahore']), 'punjab')
  expect(found(districts, codeListOf('province', ['punjab']))).toEqual([])
})

test('a parent that stands nowhere is named with its child', () => {
  expect(found(withParent(codeListOf('district', ['lahore']), 'panjab'))).toEqual([
    'codes/district: parent panjab of lahore is no code',
  ])
})

test('a code that stands twice is named', () => {
  expect(found(codeListOf('sex', ['male', 'female', 'male']))).toEqual(['codes/sex: code male stands twice'])
})

test('a dot is let pass in licences alone', () => {
  expect(found(codeListOf('scope', ['beoe.oec']))).toEqual([
    'codes/scope: beoe.oec: a dot would break figure ids',
  ])
  expect(found(codeListOf('licence', ['CC-BY-4.0']))).toEqual([])
})

test('a group that its classification does not have is named', () => {
  const occupations = {
    ...codeListOf('occupation', { doctor: { family: 'health' }, driver: { family: 'transprot' }, other: {} }),
    classifications: { family: 'occupation-family' },
  }
  expect(found(occupations, codeListOf('occupation-family', ['health', 'transport']))).toEqual([
    'codes/occupation: family transprot of driver is not in code list occupation-family',
  ])
})
