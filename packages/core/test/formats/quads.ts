import { expand, toRDF } from 'jsonld'

/** What schema.org's context says of the terms used here, without the network. */
const SCHEMA_ORG = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
}

const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`no context may be loaded: ${url}`)
  return { documentUrl: url, document: { '@context': SCHEMA_ORG } }
}

// Safe: a key that no context explains is an error. The types do not know the option.
const options = { documentLoader, safe: true }

/** A JSON-LD document as N-Quads. */
export async function quadsOf(document: object): Promise<string> {
  const expanded = await expand(document as never, options)
  return String(await toRDF(expanded as never, { ...options, format: 'application/n-quads' }))
}
