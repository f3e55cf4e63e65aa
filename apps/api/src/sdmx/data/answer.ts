import { type Dataset, ExodusError } from '@exodus/core'
import {
  type DatasetContent,
  type SdmxCsvOptions,
  type SdmxJsonOptions,
  sdmxCsvChunks,
  sdmxJsonChunks,
  sdmxXmlChunks,
} from '@exodus/core/formats'
import type { DatasetDescription } from '@exodus/core/schema'
import { findFlows } from '../flows'
import type { DataQuery } from '../grammar/data-query'
import { unknown } from '../grammar/problems'
import type { Chosen } from '../negotiate'
import { contentOf, rivalsOf, type SdmxService } from '../service'
import { arrange } from './arrange'
import { componentsOf } from './components'
import { historyOf } from './history'
import { select } from './select'
import { updatesOf } from './updates'

/** Observations in one message, at most: more than the largest dataset has, fewer than all datasets together. */
export const MOST_OBSERVATIONS = 200_000

type Options = SdmxJsonOptions & SdmxCsvOptions
interface Part {
  readonly content: DatasetContent
  readonly options: Options
}

/**
 * The message that answers a data query, piece by piece, or `undefined` when nothing matches.
 * @throws ExodusError for what the query gets wrong, `TooLargeError` for an answer too large for one message
 */
export async function answerData(
  service: SdmxService,
  query: DataQuery,
  chosen: Chosen,
): Promise<Iterable<string> | undefined> {
  const parts: Part[] = []
  let observations = 0
  for (const description of findFlows(service, query)) {
    for (const part of await partsOf(service, description, query, chosen)) {
      observations += part.content.table.size
      if (observations > MOST_OBSERVATIONS) throw tooLarge()
      parts.push(part)
    }
  }
  if (observations === 0) return undefined
  switch (chosen.offer.format) {
    case 'csvdata':
      return sdmxCsvChunks(parts)
    case 'genericdata':
      return sdmxXmlChunks(parts)
    default:
      return sdmxJsonChunks(parts, chosen.language)
  }
}

async function partsOf(
  service: SdmxService,
  description: DatasetDescription,
  query: DataQuery,
  chosen: Chosen,
): Promise<Part[]> {
  const updates = await updatesOf(service, description, query)
  if (!updates) return []
  const whole = service.evidence.dataset(description.id)
  const day = query.asOf?.toISOString().slice(0, 10)
  const chosenFrom = (dataset: Dataset) =>
    arrange(select(dataset, description, query), dataset, description, query)
  const selectFrom = (dataset: Dataset) => chosenFrom(updates.restrict(dataset))
  const common: Options = {
    ...chosen.csv,
    language: chosen.language,
    measures: query.measures,
    observations: query.observations,
    structure: query.context,
    action: query.reduced ? 'Merge' : 'Replace',
    ...attributesOption(description, query),
    ...(query.dimensionAtObservation === undefined
      ? {}
      : { dimensionAtObservation: query.dimensionAtObservation }),
  }
  // What is gone stands at no row of the table.
  const asked = common.attributes ?? componentsOf(description).attributes.map(({ id }) => id)
  const published = asked.filter((id) => id !== 'ROW')
  const gone = updates.gone
    .filter(({ until }) => day === undefined || until <= day)
    .map(
      ({ dataset, until }): Part => ({
        content: contentOf(service, description, chosenFrom(dataset)),
        options: { ...common, attributes: published, action: 'Delete', validTo: `${until}T00:00:00Z` },
      }),
    )
    .filter(({ content }) => content.table.size > 0)
  if (query.includeHistory) {
    const publishedOn = (source: string) => service.evidence.source(source)?.published ?? ''
    const history = historyOf(whole, description, publishedOn, selectFrom, day).map(
      ({ table, dataset, ...validity }) => ({
        content: contentOf(service, description, table),
        options: { ...common, rivals: rivalsOf(dataset), ...validity },
      }),
    )
    return [...history, ...gone]
  }
  const dataset = day === undefined ? whole : whole.asOf(day)
  const table = selectFrom(dataset)
  const validity = query.asOf === undefined ? {} : { validTo: query.asOf.toISOString() }
  const now: Part = {
    content: contentOf(service, description, table),
    options: { ...common, rivals: rivalsOf(dataset), ...validity },
  }
  return table.size === 0 ? gone : [now, ...gone]
}

/** The attributes that the query asks for, by id; nothing when it asks for all. */
function attributesOption(
  description: DatasetDescription,
  { attributes }: DataQuery,
): Pick<Options, 'attributes'> {
  if (attributes.includes('all') || attributes.includes('dsd')) return {}
  const known = componentsOf(description).attributes
  const wanted = attributes.flatMap((name) => {
    switch (name) {
      case 'none':
      // There is no reference metadata, and no attribute hangs on a series or group.
      case 'msd':
      case 'series':
        return []
      case 'dataset':
        return known.filter(({ constant }) => constant).map(({ id }) => id)
      case 'obs':
        return known.filter(({ constant }) => !constant).map(({ id }) => id)
      default:
        if (!known.some(({ id }) => id === name)) {
          throw unknown(
            'UnknownColumnError',
            'attribute',
            name,
            known.map(({ id }) => id),
          )
        }
        return [name]
    }
  })
  return { attributes: wanted }
}

const tooLarge = (): ExodusError => {
  const most = String(MOST_OBSERVATIONS)
  return new ExodusError(
    'TooLargeError',
    `The answer would have more than ${most} observations: ask for fewer dataflows, for a key, or in parts with offset and limit.`,
    { field: 'query', value: `more than ${most}`, accepted: [`at most ${most} observations`] },
  )
}
