import { artefactKey, type SdmxArtefact } from '@exodus/core/formats'
import type { StructureQuery } from './query'

type Artefacts = ReadonlyMap<string, SdmxArtefact>
type Step = (key: string) => readonly string[]

/** The artefacts around those that match, as the parameter `references` asks; without those that match. */
export function related(
  all: Artefacts,
  matching: readonly SdmxArtefact[],
  references: StructureQuery['references'],
): SdmxArtefact[] {
  const start = matching.map(artefactKey)
  const down: Step = (key) => all.get(key)?.references ?? []
  const parents = parentsOf(all)
  const up: Step = (key) => parents.get(key) ?? []
  const keys = references.flatMap((word) => {
    switch (word) {
      case 'none':
        return []
      case 'children':
        return start.flatMap(down)
      case 'descendants':
        return closure(start, down)
      case 'parents':
        return start.flatMap(up)
      case 'ancestors':
        return closure(start, up)
      case 'parentsandsiblings':
        return withSiblings(start, up, down)
      case 'all':
        return [...withSiblings(start, up, down), ...closure(start, down)]
      default:
        return [...closure(start, down), ...closure(start, up)].filter((key) => key.startsWith(`${word}:`))
    }
  })
  return [...new Set(keys)]
    .filter((key) => !start.includes(key))
    .flatMap((key) => {
      const found = all.get(key)
      return found ? [found] : []
    })
}

function withSiblings(start: readonly string[], up: Step, down: Step): string[] {
  const parents = start.flatMap(up)
  return [...parents, ...parents.flatMap(down)]
}

/** All that is reached in one or more steps. */
function closure(start: readonly string[], step: Step): string[] {
  const reached = new Set<string>()
  let edge = [...start]
  while (edge.length > 0) {
    edge = [...new Set(edge.flatMap(step))].filter((key) => !reached.has(key))
    for (const key of edge) reached.add(key)
  }
  return [...reached]
}

function parentsOf(all: Artefacts): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>()
  for (const [key, { references }] of all) {
    for (const child of references) parents.set(child, [...(parents.get(child) ?? []), key])
  }
  return parents
}
