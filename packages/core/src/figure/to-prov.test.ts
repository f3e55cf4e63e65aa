import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { departureRate, metrics } from '../metrics'
import type { Figure } from './figure'
import { figureToProv, type ProvDocument } from './to-prov'

let evidence: Evidence
let figures: Figure[]

beforeAll(async () => {
  evidence = await openEvidence()
  figures = metrics.map((metric) => metric.at(evidence, metric.example))
})

// The members that PROV-JSON (W3C member submission, 24 April 2013) requires of each relation in use, and of which
// section the identifiers they hold must be.
const REQUIRED = {
  used: { 'prov:activity': 'activity', 'prov:entity': 'entity' },
  wasGeneratedBy: { 'prov:entity': 'entity', 'prov:activity': 'activity' },
  wasDerivedFrom: { 'prov:generatedEntity': 'entity', 'prov:usedEntity': 'entity' },
  wasAttributedTo: { 'prov:entity': 'entity', 'prov:agent': 'agent' },
} as const

/** What is wrong with a PROV-JSON document. */
function problems(document: ProvDocument): string[] {
  const found: string[] = []
  const checkName = (name: string): void => {
    const [prefix = '', local = ''] = name.split(/:(.*)/s)
    if (prefix !== '_' && !document.prefix[prefix]) found.push(`${name}: prefix ${prefix} is not declared`)
    if (local === '' || /\s/.test(local)) found.push(`${name} is no qualified name`)
  }
  for (const [section, records] of Object.entries(document)) {
    if (section === 'prefix') continue
    for (const [id, attributes] of Object.entries<Record<string, unknown>>(records)) {
      checkName(id)
      for (const [name, value] of Object.entries(attributes)) {
        checkName(name)
        if (typeof value === 'object') {
          const literal = value as { $?: unknown; type?: unknown }
          if (typeof literal.$ !== 'string' || typeof literal.type !== 'string')
            found.push(`${id} ${name}: no literal`)
          else checkName(literal.type)
        }
      }
    }
  }
  for (const [relation, members] of Object.entries(REQUIRED)) {
    for (const [id, attributes] of Object.entries(document[relation as keyof typeof REQUIRED])) {
      for (const [member, section] of Object.entries(members)) {
        const target = attributes[member]
        if (typeof target !== 'string') found.push(`${relation} ${id} lacks ${member}`)
        else if (!document[section][target]) found.push(`${relation} ${id}: there is no ${section} ${target}`)
      }
    }
  }
  return found
}

test('the provenance of every metric is PROV-JSON in which each reference leads somewhere', () => {
  for (const figure of figures) expect(problems(figureToProv(figure))).toEqual([])
})

test('the validator of this test sees what is wrong', () => {
  const broken = figureToProv(figures[0] as Figure)
  Object.assign(broken.used, { '_:extra': { 'prov:activity': 'exodus:nowhere' } })
  Object.assign(broken.entity, { 'foaf:someone': {} })
  expect(problems(broken)).toEqual([
    'foaf:someone: prefix foaf is not declared',
    'used _:extra: there is no activity exodus:nowhere',
    'used _:extra lacks prov:entity',
  ])
})

test('all that a figure is derived from ends in sources, and never in the figure itself', () => {
  for (const figure of figures) {
    const { entity, wasDerivedFrom } = figureToProv(figure)
    const parents = (name: string): string[] =>
      Object.values(wasDerivedFrom).flatMap((relation) =>
        relation['prov:generatedEntity'] === name ? [String(relation['prov:usedEntity'])] : [],
      )
    const visit = (name: string, path: readonly string[]): void => {
      expect(path).not.toContain(name)
      const from = parents(name)
      if (from.length === 0) expect(entity[name]).toMatchObject({ 'prov:type': 'exodus:Source' })
      for (const parent of from) visit(parent, [...path, name])
    }
    visit(`exodus:${figure.id}`, [])
    const reached = new Set([`exodus:${figure.id}`, ...Object.keys(entity).flatMap(parents)])
    expect([...reached].sort()).toEqual(Object.keys(entity).sort())
  }
})

test('the departure rate uses departures and population, which come from two publishers', () => {
  const document = figureToProv(departureRate.at(evidence, { origin: 'PAK', period: '2024' }))
  const activity = 'exodus:operation/departure-rate/PAK.2024'
  expect(document.activity[activity]).toMatchObject({ 'prov:type': 'exodus:per' })
  const used = Object.values(document.used).filter((use) => use['prov:activity'] === activity)
  expect(used.map((use) => use['prov:entity'])).toEqual([
    'exodus:departures/PAK.2024',
    expect.stringMatching(/^exodus:population\/PAK\..*2024$/),
  ])
  expect(document.entity['exodus:departures-total/PAK.beoe-oec.2024']).toMatchObject({
    'prov:value': { $: '727381', type: 'xsd:double' },
    'exodus:unit': 'persons',
    'exodus:period': '2024',
  })
  expect(Object.values(document.agent)).toHaveLength(2)
})
