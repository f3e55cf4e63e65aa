import type { datasetLoaders } from '../../generated/loaders'
import { unknownId } from '../error'
import { createEvidence, type Evidence } from './evidence'

/** The id of a dataset in this edition. */
export type DatasetId = keyof typeof datasetLoaders

/** The evidence that `openEvidence` opens: datasets by id come with their own types. */
export interface OpenEvidence extends Evidence {
  dataset<Id extends DatasetId>(id: Id): Awaited<ReturnType<(typeof datasetLoaders)[Id]>>
  dataset(id: string): ReturnType<Evidence['dataset']>
}

/**
 * Opens evidence by loading dataset modules on demand, with all sources and records.
 * @param options.datasets the datasets to open; all of them when absent
 * @throws ExodusError `UnknownIdError`
 */
export async function openEvidence(
  options: { readonly datasets?: readonly string[] } = {},
): Promise<OpenEvidence> {
  // Loaded by need: whoever imports one dataset statically does not carry the list of all.
  const { datasetLoaders, loadRecords, loadSources } = await import('../../generated/loaders')
  const known = Object.keys(datasetLoaders) as DatasetId[]
  const ids = options.datasets ?? known
  const loading = ids.map((id) => {
    const load = datasetLoaders[id as DatasetId]
    if (!load) throw unknownId({ field: 'dataset', value: id, known })
    return load()
  })
  const [sources, records, ...datasets] = await Promise.all([loadSources(), loadRecords(), ...loading])
  return createEvidence({
    datasets,
    sources,
    records,
    closed: known.filter((id) => !ids.includes(id)),
  }) as OpenEvidence
}
