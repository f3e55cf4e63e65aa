import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { type Citable, citation } from '.'

const work: Citable = {
  kind: 'chart',
  title: 'Departures & returns, 100% of {all}',
  id: 'departures-by-destination',
  version: '1.2.0',
  revised: '2026-01-31',
  publisher: 'Exodus',
  url: 'https://example.org/en/explore/datasets/departures-by-destination?destination=SAU,ARE&period=2015..2024',
  sources: ['Bureau of Emigration and Overseas Employment', 'World Bank'],
  locale: 'en',
}

/** The same as another program reads it: CSL-JSON. */
const read = (text: string, type: string): unknown =>
  plugins.input.chain(text, { forceType: type, generateGraph: false } as never)[0]

test('a BibTeX reader gets back title, author, year and address', () => {
  expect(read(citation(work, 'bibtex'), '@bibtex/text')).toMatchObject({
    title: expect.stringContaining('Departures & returns, 100% of {all}'),
    author: [{ family: 'Exodus' }],
    issued: { 'date-parts': [[2026, 1]] },
    URL: work.url,
    note: 'Data version 1.2.0. Source data: Bureau of Emigration and Overseas Employment; World Bank',
  })
})

test('a RIS reader gets back title, publisher, day and address', () => {
  expect(read(citation(work, 'ris'), '@ris/file')).toMatchObject({
    type: 'dataset',
    title: work.title,
    publisher: 'Exodus',
    issued: { 'date-parts': [[2026, 1, 31]] },
    URL: work.url,
  })
})

test('plain text names what is cited, its version and whose data it is, in both languages', () => {
  expect(citation(work)).toBe(
    `Exodus, “Departures & returns, 100% of {all}” (departures-by-destination, data version 1.2.0, 31 January 2026). Source data: Bureau of Emigration and Overseas Employment; World Bank. ${work.url}`,
  )
  const urdu = citation({ ...work, locale: 'ur', title: 'روانگی' })
  expect(urdu).toContain('اعداد کا نسخہ')
  expect(urdu).toContain('\u2068World Bank\u2069')
})
