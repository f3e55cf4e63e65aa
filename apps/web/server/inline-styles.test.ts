import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { inlineStyles } from './inline-styles'

const SHEETS: Readonly<Record<string, string>> = {
  '/a.css': '.a{color:red}.x{color:red}',
  '/b.css': 'p{margin:0}',
}
const sheetAt = (address: string) => parse(SHEETS[address] ?? '')
const LINKS =
  '<link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="stylesheet" href="/b.css"/>'
const PAGE = `<head>${LINKS}<title>t</title></head><body><p class="a">$&</p></body>`

test('the styles that a page needs stand where the files were named, and the files after its text', () => {
  expect(inlineStyles(PAGE, sheetAt)).toBe(
    `<head><style>.a{color:red}p{margin:0}</style><title>t</title></head>` +
      `<body><p class="a">$&</p><template data-styles="">${LINKS}</template></body>`,
  )
})

test.each(['<p>no styles</p>', PAGE.replace('<p', '<script>$RC("B:0","S:0")</script><p')])(
  'a page without style files, and one that keeps the framework, stay as they are',
  (page) => {
    expect(inlineStyles(page, sheetAt)).toBe(page)
  },
)
