import { expect, test } from 'vitest'
import { withoutRuntime } from './without-runtime'

const PAGE = [
  '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/b.css"/>',
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script>theme()</script><script type="application/ld+json">{"a":1}</script></head>',
  '<body><p>text</p><script src="/behaviours.js" defer=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"x</p>"])</script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script></body>',
].join('')

test('the framework goes; styles, data for readers and what the page does stay', () => {
  expect(withoutRuntime(PAGE)).toBe(
    [
      '<head><link rel="stylesheet" href="/_next/static/chunks/b.css"/>',
      '<script>theme()</script><script type="application/ld+json">{"a":1}</script></head>',
      '<body><p>text</p><script src="/behaviours.js" defer=""></script></body>',
    ].join(''),
  )
})

test.each(['<html id="__next_error__">', '<script>$RC("B:0","S:0")</script>'])(
  'a page with %s keeps it',
  (mark) => {
    expect(withoutRuntime(mark + PAGE)).toBe(mark + PAGE)
  },
)
