import { fileURLToPath } from 'node:url'
import { catalogue } from '@exodus/core/catalogue'
import { expect, test } from 'vitest'
import { urduFaultsInCode } from '../../../scripts/urdu-in-code'
import { urduFaults } from '../../../scripts/urdu-style'
import { en } from './en'
import { ur } from './ur'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )

const english = leaves(en)
const urdu = leaves(ur as Tree)

test('both languages have the same texts', () => {
  expect(urdu.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort())
})

test('no text is empty', () => {
  expect([...english, ...urdu].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('a text has the same gaps in both languages', () => {
  const gaps = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
  const inUrdu = new Map(urdu)
  const unlike = english.filter(([key, text]) => gaps(text).join() !== gaps(inUrdu.get(key) ?? '').join())
  expect(unlike).toEqual([])
})

test('no digit is typed into a text: numbers come from figures', () => {
  expect([...english, ...urdu].filter(([, text]) => /[0-9٠-٩۰-۹]/.test(text))).toEqual([])
})

test('Urdu texts are in Urdu script', () => {
  const latin = urdu.filter(
    ([key, text]) =>
      key !== 'nav.language' &&
      !/[\u0600-\u06ff]/.test(text) &&
      /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')),
  )
  expect(latin).toEqual([])
})

test('Urdu texts keep to the style', () => {
  // Words to search pages by are what readers type, in whatever form.
  const ours = urdu.filter(([key]) => !/^search\.(pages|story)\./.test(key))
  expect(ours.flatMap(([key, text]) => urduFaults(text).map((fault) => `${key}: ${fault}`))).toEqual([])
})

test.each(['components', 'lib'])('Urdu written into %s keeps to the style', (folder) => {
  expect(urduFaultsInCode(fileURLToPath(new URL(`../${folder}`, import.meta.url)))).toEqual([])
})

test('every topic of the catalogue has a name', () => {
  const topics = new Set(catalogue.map(({ topic }) => topic))
  expect([...topics].filter((topic) => !(topic in en.data.topics))).toEqual([])
})
