import { html } from 'hono/html'

export interface Kind {
  readonly kind: string
  readonly title: string
  readonly status: number
  readonly means: { readonly en: string; readonly ur: string }
}

/** Kinds of problems for people, in both languages. */
export const problemPage = (heading: string, kinds: readonly Kind[]) => html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
[lang=ur] { line-height: 2.2 }
</style>
<h1>${heading}</h1>
<p>Errors are problem details (RFC 9457): <code>detail</code> is about one request, <code>field</code>, <code>value</code>, <code>accepted</code> and <code>nearest</code> say what to change. <a href="/docs/problems">All kinds</a>, <a href="/docs">the API</a>.</p>
${kinds.map(section)}
</html>`

const section = ({ kind, title, status, means }: Kind) => html`<section>
<h2><a href="/docs/problems/${kind}"><code>${kind}</code></a> (${status})</h2>
<p>${title}. ${means.en}</p>
<p lang="ur" dir="rtl">${means.ur}</p>
</section>
`
