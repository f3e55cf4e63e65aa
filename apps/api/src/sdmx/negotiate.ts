import { ExodusError } from '@exodus/core'
import type { SdmxCsvOptions, SdmxLanguage } from '@exodus/core/formats'
import { invalid } from './grammar/problems'
import { oneOf, type RawRequest } from './grammar/raw-request'

/** A representation that a route offers. */
export interface Offer {
  /** The word of the parameter `format`. */
  readonly format: 'jsondata' | 'csvdata' | 'genericdata' | 'jsonstructure' | 'structure'
  readonly type: string
  readonly version: string
  /** General types that stand for it. */
  readonly aliases: readonly string[]
}

export const DATA_OFFERS: readonly Offer[] = [
  {
    format: 'jsondata',
    type: 'application/vnd.sdmx.data+json',
    version: '2.1.0',
    aliases: ['application/json'],
  },
  { format: 'csvdata', type: 'application/vnd.sdmx.data+csv', version: '2.1.0', aliases: ['text/csv'] },
  {
    format: 'genericdata',
    type: 'application/vnd.sdmx.genericdata+xml',
    version: '2.1',
    aliases: ['application/xml', 'text/xml'],
  },
]
export const STRUCTURE_OFFERS: readonly Offer[] = [
  {
    format: 'jsonstructure',
    type: 'application/vnd.sdmx.structure+json',
    version: '2.1.0',
    aliases: ['application/json'],
  },
  {
    format: 'structure',
    type: 'application/vnd.sdmx.structure+xml',
    version: '2.1',
    aliases: ['application/xml', 'text/xml'],
  },
]

/** The representations of the older API: the same ones, with XML as its default. */
export const xmlFirst = (offers: readonly Offer[]): readonly Offer[] =>
  offers.toSorted((a, b) => Number(b.type.endsWith('+xml')) - Number(a.type.endsWith('+xml')))

export interface Chosen {
  readonly offer: Offer
  /** Parameters of the media range, or of the query. */
  readonly csv: Pick<SdmxCsvOptions, 'labels' | 'timeFormat' | 'keys'>
  readonly language: SdmxLanguage
}

interface Range {
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  readonly quality: number
}

/**
 * The representation for a request: by the parameter `format`, else by `Accept`. The parameter wins, as the standard
 * advises for what a reader typed against what a browser sends.
 * @throws ExodusError `NotAcceptableError` with all there is
 */
export function negotiate(
  offers: readonly Offer[],
  { query }: Pick<RawRequest, 'query'>,
  headers: { readonly accept: string | undefined; readonly language: string | undefined },
): Chosen {
  const [best] = query.has('format') ? byParameter(offers, query) : byHeader(offers, headers.accept)
  if (!best) throw notAcceptable(offers, query.get('format') ?? headers.accept ?? '')
  const parameter = (name: string): string | undefined => query.get(name) ?? best.parameters.get(name)
  const csv = new Map(
    ['labels', 'timeFormat', 'keys'].flatMap((name) => {
      const value = parameter(name)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
  return {
    offer: best.offer,
    csv: {
      labels: oneOf(csv, 'labels', ['id', 'name', 'both']),
      timeFormat: oneOf(csv, 'timeFormat', ['original', 'normalized']),
      keys: oneOf(csv, 'keys', ['none', 'obs', 'series', 'both']),
    },
    language: readLanguage(query.get('lang'), headers.language),
  }
}

interface Candidate {
  readonly offer: Offer
  readonly parameters: ReadonlyMap<string, string>
}

function byParameter(offers: readonly Offer[], query: RawRequest['query']): Candidate[] {
  const version = query.get('formatVersion')
  return offers
    .filter(({ format }) => format === query.get('format'))
    .filter((offer) => version === undefined || sameVersion(version, offer.version))
    .map((offer) => ({ offer, parameters: new Map() }))
}

/** What the header accepts, best first; of equals the one that is offered first. */
function byHeader(offers: readonly Offer[], accept = '*/*'): Candidate[] {
  const ranges = accept.split(',').map(readRange)
  return offers
    .flatMap((offer) => {
      // The most specific range that covers an offer decides on it.
      const [range] = ranges
        .filter((each) => covers(each, offer))
        .sort((a, b) => specificity(b, offer) - specificity(a, offer))
      return range && range.quality > 0
        ? [{ offer, parameters: range.parameters, quality: range.quality }]
        : []
    })
    .sort((a, b) => b.quality - a.quality)
}

function readRange(text: string): Range {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim())
  const parameters = new Map(
    rest.map((part) => {
      const [name = '', value = ''] = part.split('=', 2)
      return [
        name.toLowerCase() === 'timeformat' ? 'timeFormat' : name.toLowerCase(),
        value.replaceAll('"', ''),
      ] as const
    }),
  )
  const quality = Number(parameters.get('q') ?? 1)
  parameters.delete('q')
  return { type: type.toLowerCase(), parameters, quality: Number.isFinite(quality) ? quality : 0 }
}

function covers({ type, parameters }: Range, offer: Offer): boolean {
  const version = parameters.get('version')
  if (version !== undefined && !sameVersion(version, offer.version)) return false
  return type === '*/*' || type === 'application/*' || type === offer.type || offer.aliases.includes(type)
}

/** `2.1` asks for `2.1.0`. */
const sameVersion = (asked: string, offered: string): boolean => asked === offered || `${asked}.0` === offered

const specificity = ({ type, parameters }: Range, offer: Offer): number =>
  (type === offer.type ? 20 : type === '*/*' ? 0 : 10) + parameters.size

function readLanguage(parameter: string | undefined, header = ''): SdmxLanguage {
  if (parameter !== undefined) {
    if (parameter === 'en' || parameter === 'ur') return parameter
    throw invalid('lang', parameter, ['en', 'ur'])
  }
  const wanted = header.split(',').map((range) => {
    const [tag = '', quality = 'q=1'] = range.trim().toLowerCase().split(';')
    return { tag: tag.split('-')[0], quality: Number(quality.replace(/^\s*q=/, '')) || 0 }
  })
  const best = (tag: string): number =>
    Math.max(0, ...wanted.filter((each) => each.tag === tag).map(({ quality }) => quality))
  return best('ur') > best('en') ? 'ur' : 'en'
}

function notAcceptable(offers: readonly Offer[], asked: string): ExodusError {
  const accepted = offers.map(({ type, version }) => `${type};version=${version}`)
  return new ExodusError(
    'NotAcceptableError',
    `"${asked}" is not offered; there are: ${accepted.join(', ')}.`,
    { field: 'Accept', value: asked, accepted },
  )
}
