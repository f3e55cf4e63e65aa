import { createHash } from 'node:crypto'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g

const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g

/** The digest of an inline script or style, as the policy names it (CSP Level 3, hash-source). */
const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

const sourcesOf = (html: string, inline: RegExp): string[] => [
  ...new Set(Array.from(html.matchAll(inline), ([, text = '']) => sourceOf(text))),
]

/** Digests of all inline scripts of a page, each once. Data blocks are no scripts and need none. */
export const inlineScripts = (html: string): string[] => sourcesOf(html, INLINE_SCRIPT)

/** Pages that other sites may show in a frame, with the language before or after. */
export const isEmbed = (path: string): boolean => /^\/(?:[a-z]{2}\/)?embed\//.test(path)

/**
 * What a page may load: itself and what this site serves, the inline scripts and styles that it was sent with, and
 * nothing else.
 * Style attributes are allowed: they place things, and cannot load anything under this policy.
 */
export const contentSecurityPolicy = (html: string, path: string): string =>
  [
    "default-src 'none'",
    ['script-src', "'self'", ...inlineScripts(html)].join(' '),
    ['style-src', "'self'", ...sourcesOf(html, INLINE_STYLE)].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    `frame-ancestors ${isEmbed(path) ? '*' : "'self'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
