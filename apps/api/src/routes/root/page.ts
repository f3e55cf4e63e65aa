import { html } from 'hono/html'
import type { Resource } from '.'

/** The root for people: every operation with what it gives; those without parameters can be followed. */
export function rootPage({
  edition,
  dataVersion,
  resources,
}: {
  readonly edition: string
  readonly dataVersion: string
  readonly resources: readonly Resource[]
}) {
  const tags = [...new Set(resources.map(({ tag }) => tag))]
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Exodus API</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
code { font-size: 0.9em }
</style>
<h1>Exodus API</h1>
<p>Edition ${edition}, data version <code>${dataVersion}</code>. <a href="/docs">Try it out</a>; the <a href="/openapi.json">OpenAPI document</a> is for machines.</p>
${tags.map(
  (tag) => html`<h2>${tag}</h2>
<ul>
${resources.filter((resource) => resource.tag === tag).map(line)}
</ul>`,
)}
</html>`
}

const line = ({ method, path, summary }: Resource) => {
  const address = `${method} ${path}`
  return html`<li>${method === 'GET' && !path.includes('{') ? html`<a href="${path}"><code>${address}</code></a>` : html`<code>${address}</code>`}: ${summary}</li>
`
}
