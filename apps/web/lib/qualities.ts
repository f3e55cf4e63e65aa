import { descriptions } from './catalogue'
import { evidenceOf } from './evidence'

let known: Promise<ReadonlyMap<string, readonly string[]>> | undefined

/** The qualities that a dataset's rows have, the most frequent first; read once a process. */
export function qualitiesOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  known ??= read()
  return known
}

async function read(): Promise<ReadonlyMap<string, readonly string[]>> {
  const open = descriptions.filter(({ constants }) => constants.quality === undefined).map(({ id }) => id)
  const evidence = await evidenceOf(open)
  return new Map(
    descriptions.map(({ id, constants }) => {
      if (constants.quality !== undefined) return [id, [constants.quality]]
      const groups = evidence.dataset(id).observations.groupBy('quality').aggregate({ rows: 'count' })
      return [
        id,
        groups.sort((a, b) => Number(b.rows) - Number(a.rows)).map(({ quality }) => String(quality)),
      ]
    }),
  )
}
