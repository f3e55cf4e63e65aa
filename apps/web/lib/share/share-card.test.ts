import { expect, test } from 'vitest'
import { claimIds } from '@/lib/claims/assessed'
import { directoryAddresses } from '@/lib/directory'
import { chartPng } from '@/lib/explore/chart-png'
import { links } from '@/lib/links'
import { locales } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { HOME, shareCardAt } from './card-at'
import { sharePicture, shareSvg } from './share-picture'

const PNG = [0x89, 0x50, 0x4e, 0x47]

/** Width and height as the header chunk of a PNG file states them (ISO/IEC 15948, 11.2.2). */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

test('the address of a picture is that of its page, with what the page asks for', () => {
  expect(links.share('en', '')).toBe('/share/en/index.png')
  expect(links.share('ur', '/claims/hope')).toBe('/share/ur/claims/hope.png')
  expect(links.share('en', '/explore/datasets/remittances?period=2015..2024')).toBe(
    '/share/en/explore/datasets/remittances.png?period=2015..2024',
  )
})

test('the head of a page names its picture with size and words', () => {
  const { openGraph, twitter } = pageMetadata('ur', '/claims/hope', { title: 'T', description: 'D' })
  const image = {
    url: '/share/ur/claims/hope.png',
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: 'T · D',
  }
  expect(openGraph?.images).toEqual([image])
  expect(twitter).toMatchObject({ card: 'summary_large_image', images: [image] })
})

test.each(locales)(
  'every section and claim has a card, %s',
  async (locale) => {
    const paths = [
      [HOME],
      ...directoryAddresses(locale).map((address) => address.split('/').slice(2)),
      ...claimIds.map((id) => ['claims', id]),
    ]
    for (const path of paths) {
      const card = await shareCardAt(path, {}, locale)
      expect(card?.title, path.join('/')).toBeTruthy()
      if (locale === 'ur') expect(`${card?.kind}${card?.title}`).toMatch(/[\u0600-\u06ff]/)
    }
  },
  60_000,
)

test('a claim is told with its verdict, a figure with its value, a place with its chart', async () => {
  expect(await shareCardAt(['claims', 'unprecedented-numbers'], {}, 'en')).toHaveProperty('verdict.name')
  expect(await shareCardAt(['figures', 'departures', 'PAK.2024'], {}, 'en')).toMatchObject({
    value: { shown: '727,381' },
  })
  expect((await shareCardAt(['places', 'SAU'], {}, 'ur'))?.drawing).toBeDefined()
})

test.each([
  ['nothing'],
  ['claims', 'nope'],
  ['figures', 'departures', 'PAK.1800'],
  ['explore', 'x', 'y'],
  ['explore', 'datasets', 'nope'],
  ['places', 'by', 'nope'],
  ['years', '1492'],
  ['toString'],
])('where no page is, there is no picture: %s', async (...path) => {
  expect(await sharePicture(path, {}, 'en')).toBeUndefined()
})

test('a parameter that the page would refuse has no picture either', async () => {
  expect(await sharePicture(['explore', 'datasets', 'remittances'], { nope: '1' }, 'en')).toBeUndefined()
})

test.each(locales)(
  'a picture is a PNG of the size that is announced, %s',
  async (locale) => {
    const png = await sharePicture(['claims', 'unprecedented-numbers'], {}, locale)
    expect([...(png ?? []).slice(0, 4)]).toEqual(PNG)
    expect(sizeOf(png ?? new Uint8Array(24))).toEqual([1200, 630])
  },
  60_000,
)

test('in Urdu the title is drawn, and in nastaliq', async () => {
  const svg = await shareSvg({ kind: '', title: 'پاکستان', publishers: [] }, ['methods'], 'ur')
  const [drawn, empty, naskh] = await Promise.all([
    chartPng(svg, 1),
    chartPng(svg.replace(/(<text[^>]*>)پاکستان/, '$1'), 1),
    chartPng(svg.replaceAll('Noto Nastaliq Urdu', 'Noto Naskh Arabic'), 1),
  ])
  expect(drawn).not.toEqual(empty)
  expect(drawn).not.toEqual(naskh)
}, 60_000)
