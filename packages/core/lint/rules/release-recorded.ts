import type { DatasetRule } from '../rule'

/** No cell changes unseen: the latest release records version, row count, constants and the digest of observations.csv. */
export const releaseRecorded: DatasetRule = {
  id: 'release-recorded',
  checkDataset: ({ description, size, digest }) => {
    const where = description.id
    const release = description.releases.at(-1)
    if (!release) return [{ where, message: 'has no release' }]
    const expected = {
      version: description.version,
      observations: size,
      sha256: digest,
      date: description.revised,
    }
    const constants = changedConstants(release.constants, description.constants)
    return [
      ...constants.map((name) => ({
        where,
        message: `constant ${name} is "${description.constants[name] ?? ''}", in the latest release "${release.constants[name] ?? ''}": record a release`,
      })),
      ...Object.entries(expected)
        .filter(([name, value]) => release[name as keyof typeof expected] !== value)
        .map(([name, value]) => ({
          where,
          message: `latest release says ${name} ${release[name as keyof typeof expected]}, the data ${value}: record a release`,
        })),
    ]
  },
}

const changedConstants = (
  released: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] =>
  [...new Set([...Object.keys(released), ...Object.keys(now)])].filter((name) => released[name] !== now[name])
