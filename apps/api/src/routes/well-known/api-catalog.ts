interface Target {
  readonly href: string
  readonly type?: string
}
type Linkset = { readonly linkset: readonly Readonly<Record<string, string | readonly Target[]>>[] }

/** The faces of the service, each with the path that shows that it is served. */
const FACES = { '/v1': '/v1', '/sdmx': '/sdmx/v2/structure/dataflow', '/mcp': '/mcp' } as const

/**
 * The catalogue of interfaces as a link set.
 * @param paths the route patterns that are served: what is not is not listed
 */
export function linkset(origin: string, paths: ReadonlySet<string>): Linkset {
  const at = (path: string, type?: string): Target => ({
    href: `${origin}${path}`,
    ...(type ? { type } : {}),
  })
  const faces = Object.entries(FACES)
    .filter(([face]) => [...paths].some((path) => path === face || path.startsWith(`${face}/`)))
    .map(([, path]) => path)
  return {
    linkset: [
      { anchor: `${origin}/.well-known/api-catalog`, item: faces.map((face) => at(face)) },
      {
        anchor: `${origin}/v1`,
        'service-desc': [at('/openapi.json', 'application/vnd.oai.openapi+json')],
        ...(paths.has('/docs') ? { 'service-doc': [at('/docs', 'text/html')] } : {}),
        status: [at('/readyz', 'application/health+json')],
      },
    ],
  }
}
