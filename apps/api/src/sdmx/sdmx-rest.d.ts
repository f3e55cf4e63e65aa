/** The parts used here of the client that builds SDMX REST addresses; it has no types of its own. */
declare module 'sdmx-rest' {
  type Query = Readonly<Record<string, unknown>>
  interface Service {
    readonly url: string
    readonly api: string
  }
  export function getService(service: Service): Service
  export function getDataQuery(query: Query): Query
  export function getDataQuery2(query: Query): Query
  export function getMetadataQuery(query: Query): Query
  export function getAvailabilityQuery(query: Query): Query
  export function getAvailabilityQuery2(query: Query): Query
  export function getSchemaQuery(query: Query): Query
  export function getUrl(query: Query, service: Service): string
}
