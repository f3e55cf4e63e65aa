import { expect, test } from 'vitest'
import { contentSecurityPolicy, inlineScripts } from './content-security-policy'

test('an inline script is named by its digest', () => {
  // The example of the specification: https://www.w3.org/TR/CSP3/#external-hash
  expect(inlineScripts("<script>alert('Hello, world.');</script>")).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ])
})

test('each script is named once; files and data are not', () => {
  const html = `<script src="/a.js"></script><script id="x">1</script><script>1</script>
    <script type="application/ld+json">{"a":1}</script><script async="" src="/b.js"></script>`
  expect(inlineScripts(html)).toHaveLength(1)
})

test('nothing may be loaded from elsewhere, and no script runs that the page was not sent with', () => {
  const policy = contentSecurityPolicy('<p>text</p>', '/en')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(policy).not.toMatch(/https?:/)
})

test('an inline style is named by its digest too', () => {
  // printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64
  expect(contentSecurityPolicy('<style>p{margin:0}</style>', '/en')).toContain(
    "style-src 'self' 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA=';",
  )
})

test('only embeds may be framed by others', () => {
  expect(contentSecurityPolicy('', '/en/claims')).toContain("frame-ancestors 'self'")
  expect(contentSecurityPolicy('', '/en/data/embed/x')).toContain("frame-ancestors 'self'")
  expect(contentSecurityPolicy('', '/en/embed/claims/unprecedented-numbers')).toContain('frame-ancestors *')
  expect(contentSecurityPolicy('', '/embed/ur/explore/datasets/departures-total')).toContain(
    'frame-ancestors *',
  )
})
