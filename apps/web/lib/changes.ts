import { type Description, descriptions } from './catalogue'

/** A release of a dataset. */
export interface DatasetRelease {
  readonly dataset: Description
  readonly release: Description['releases'][number]
}

/** What was released on one day: datasets seen for the first time, and changes of those that there were. */
export interface ReleaseDay {
  readonly date: string
  readonly first: readonly DatasetRelease[]
  readonly changed: readonly DatasetRelease[]
}

/** Every release of every dataset, the latest day first. */
export function releaseDays(datasets: readonly Description[] = descriptions): ReleaseDay[] {
  const all = datasets.flatMap((dataset) =>
    dataset.releases.map((release) => ({
      dataset,
      release,
      isFirst: release.version === firstVersion(dataset),
    })),
  )
  const dates = [...new Set(all.map(({ release }) => release.date))].sort().toReversed()
  return dates.map((date) => {
    const ofDay = all.filter(({ release }) => release.date === date)
    return {
      date,
      first: ofDay.filter(({ isFirst }) => isFirst),
      changed: ofDay.filter(({ isFirst }) => !isFirst),
    }
  })
}

/** The version that sorts before all others; releases of one day have the same date. */
const firstVersion = ({ releases }: Description): string | undefined =>
  releases
    .map(({ version }) => version)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(0)
