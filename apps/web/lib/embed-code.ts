import { links } from './links'
import { siteUrl } from './site-url'

/** A page of the site made for frames in other pages. */
export interface Embed {
  /** Its address, whole. */
  readonly src: string
  readonly title: string
  /** How high the frame is before its page has said how high it is. */
  readonly height: number
}

/** What to paste into a page to show an embed there, at the height that it needs. */
export const embedCode = ({ src, title, height }: Embed): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy" data-exodus></iframe>
<script async src="${siteUrl()}${links.embedScript()}"></script>`

/** Where a service that is given the address of a page learns what to show in its place (oembed.com). */
export const oembedAddress = (page: string): string =>
  `${siteUrl()}/oembed?url=${encodeURIComponent(page)}&format=json`

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
