import { type RestoredRelease, restoredReleases } from '../../compiler/revisions/restored-releases'
import type { DatasetRule } from '../rule'

const KINDS = ['added', 'removed', 'revised'] as const

/** What a release changed is recorded row by row, and undone from the rows of today gives those of the release before. */
export const revisionsRecorded: DatasetRule = {
  id: 'revisions-recorded',
  checkDataset: (dataset) => {
    const { id: where, releases } = dataset.description
    const later = new Set(releases.slice(1).map(({ version }) => version))
    const stray = Object.keys(dataset.revisions)
      .filter((version) => !later.has(version))
      .map((version) => ({ where, message: `releases/${version}.csv is of no release that follows another` }))
    if (later.size === 0) return stray
    try {
      const miscounted = restoredReleases(dataset).slice(1).flatMap(countedWrongly)
      return [...stray, ...miscounted.map((message) => ({ where, message }))]
    } catch (error) {
      const message = `${(error as Error).message}: run pnpm --filter @exodus/core record-release ${where}`
      return [...stray, { where, message }]
    }
  },
}

/** The description says how many cells changed, so that no reader has to open the record for that. */
const countedWrongly = ({ release, changes }: RestoredRelease): string[] =>
  KINDS.flatMap((kind) => {
    const recorded = changes.filter(({ change }) => change === kind).length
    const said = release.cells?.[kind]
    return said === recorded
      ? []
      : [`release ${release.version} says ${said ?? 'nothing'} of cells ${kind}, its record ${recorded}`]
  })
