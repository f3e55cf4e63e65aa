import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { neededStyles } from './needed-styles'

const PAGE = '<body class="page"><p class="a b">text</p></body>'
const needed = (css: string): string => neededStyles([parse(css)], PAGE)

test.each([
  'p{margin:0}',
  '.page .a.b{margin:0}',
  '.a:not(.open){margin:0}',
  '.page:has(:is(.x,.y)) p{margin:0}',
  '[data-series="1"]{margin:0}',
  '@font-face{font-family:A}',
  '@keyframes fill{0%{opacity:0}to{opacity:1}}',
  '@media print{.a{margin:0}}',
])('%s is needed', (css) => {
  expect(needed(css)).toBe(css)
})

test.each(['.x{margin:0}', '.a .x{margin:0}', '@media print{.x{margin:0}}', '/* said */'])(
  '%s is not',
  (css) => {
    expect(needed(css)).toBe('')
  },
)

test('of a list of selectors those that can apply are kept', () => {
  expect(needed('.a,.x,p{margin:0}')).toBe('.a,p{margin:0}')
})

test('sheets keep their order, and are not changed', () => {
  const sheets = [parse('.a{color:red}.x{color:red}'), parse('.b{color:blue}')]
  expect(neededStyles(sheets, PAGE)).toBe('.a{color:red}.b{color:blue}')
  expect(neededStyles(sheets, '<p class="x">')).toBe('.x{color:red}')
})
