import { expect, test } from 'vitest'
import { neverForms } from '../../../../scripts/urdu-style'
import { codeListOf, datasetOf, eventOf, evidenceOf, messagesOfAll } from '../test-data'
import { urduStyle } from './urdu-style'

const faultsOf = (ur: string): string[] =>
  messagesOfAll(urduStyle, evidenceOf({ datasets: [datasetOf({ title: { en: 'Title', ur } })] }))

test('a text in the words and signs of the style passes', () => {
  expect(faultsOf('”جدول“ کے 1,234 اعداد، 2.5 فیصد؛ ماخذ: CC BY 4.0۔')).toEqual([])
  expect(messagesOfAll(urduStyle, evidenceOf({ events: [eventOf()] }))).toEqual([])
})

test('a form that the style rules out is named with its text', () => {
  expect(faultsOf('نیا ورژن')).toEqual(['departures: “ورژن”, see docs/urdu-style.md'])
})

test('an oblique of such a form is found, a longer word that holds it is not', () => {
  expect(faultsOf('تین میٹرکوں میں')).toHaveLength(1)
  expect(faultsOf('ڈیٹابیس')).toEqual([])
})

test.each([
  ['Arabic letter', 'نقل مكانی'],
  ['zero-width sign', 'بین\u200cالاقوامی'],
  ['digit that is not Latin', 'سال ۲۰۲۴'],
  ['Latin punctuation', 'سعودی عرب, قطر'],
  ['Latin punctuation', 'کتنے گئے?'],
  ['quotation mark that is not ”…“', '"خروج"'],
  ['doubled space', 'دو  خالی'],
  ['space before punctuation', 'قطر ۔'],
  ['no space after punctuation', 'قطر،عمان'],
])('a sign of another keyboard is found: %s in %s', (name, text) => {
  expect(faultsOf(text)).toEqual([expect.stringContaining(`departures: ${name}: `)])
})

test('names of codes are looked at', () => {
  const list = codeListOf('sex', ['male'])
  const codeLists = [
    { ...list, codes: list.codes.map((code) => ({ ...code, name: { en: 'Male', ur: 'مرد ؛' } })) },
  ]
  expect(messagesOfAll(urduStyle, evidenceOf({ codeLists }))).toEqual([
    'codes/sex: space before punctuation: مرد ؛',
  ])
})

test('the forms are those of the columns headed "never", in every table', () => {
  const page = [
    '| a | never |',
    '| --- | --- |',
    '| x | ورژن، میٹرک |',
    '| y | |',
    '',
    '| b | not |',
    '| z | قدر |',
  ]
  expect(neverForms(page.join('\n'))).toEqual(['ورژن', 'میٹرک'])
})
