import type { Figure } from './figure'

type Attributes = Record<string, unknown>
type Section = Record<string, Attributes>

/** A W3C PROV-JSON document (member submission of 24 April 2013). */
export interface ProvDocument {
  readonly prefix: Readonly<Record<string, string>>
  readonly entity: Section
  readonly activity: Section
  readonly agent: Section
  readonly used: Section
  readonly wasGeneratedBy: Section
  readonly wasDerivedFrom: Section
  readonly wasAttributedTo: Section
}

/**
 * The lineage of a figure as W3C PROV-JSON: figures, published rows and sources are entities, operations are activities,
 * publishers are agents.
 */
export function figureToProv(figure: Figure): ProvDocument {
  const document: ProvDocument = {
    prefix: {
      exodus: 'https://exodus.example/id/',
      prov: 'http://www.w3.org/ns/prov#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    entity: {},
    activity: {},
    agent: {},
    used: {},
    wasGeneratedBy: {},
    wasDerivedFrom: {},
    wasAttributedTo: {},
  }
  addFigure(document, figure, 'result')
  return document
}

/** Adds a figure and all behind it; `path` names figures that have no id. Returns the entity's name. */
function addFigure(document: ProvDocument, figure: Figure, path: string): string {
  const name = `exodus:${figure.id ?? `step/${path}`}`
  if (document.entity[name]) return name
  document.entity[name] = {
    'prov:label': figure.label.en,
    'prov:value': { $: String(figure.value), type: 'xsd:double' },
    'exodus:unit': figure.unit.id,
    'exodus:period': figure.period.code,
    'exodus:status': figure.status,
  }
  const { lineage } = figure
  if (lineage.operation === 'observation') {
    const row = `exodus:row/${lineage.dataset}/${lineage.version}/${lineage.row}`
    document.entity[row] = { 'prov:type': 'exodus:PublishedRow', 'exodus:dataset': lineage.dataset }
    derive(document, name, row)
    const source = `exodus:source/${lineage.source.id}`
    document.entity[source] = {
      'prov:type': 'exodus:Source',
      ...(lineage.source.title ? { 'prov:label': lineage.source.title } : {}),
      ...(lineage.source.url ? { 'prov:location': lineage.source.url } : {}),
    }
    derive(document, row, source)
    if (lineage.source.publisher) {
      const agent = `exodus:publisher/${encodeURIComponent(lineage.source.publisher)}`
      document.agent[agent] = { 'prov:label': lineage.source.publisher }
      document.wasAttributedTo[`_:attributed-${Object.keys(document.wasAttributedTo).length}`] = {
        'prov:entity': source,
        'prov:agent': agent,
      }
    }
    return name
  }
  const activity = `exodus:operation/${figure.id ?? path}`
  document.activity[activity] = {
    'prov:type': `exodus:${lineage.operation}`,
    'prov:label': lineage.formula.en,
  }
  document.wasGeneratedBy[`_:generated-${Object.keys(document.wasGeneratedBy).length}`] = {
    'prov:entity': name,
    'prov:activity': activity,
  }
  lineage.inputs.forEach((input, i) => {
    const inputName = addFigure(document, input, `${path}.${i}`)
    document.used[`_:used-${Object.keys(document.used).length}`] = {
      'prov:activity': activity,
      'prov:entity': inputName,
    }
    derive(document, name, inputName)
  })
  return name
}

function derive(document: ProvDocument, generated: string, used: string): void {
  document.wasDerivedFrom[`_:derived-${Object.keys(document.wasDerivedFrom).length}`] = {
    'prov:generatedEntity': generated,
    'prov:usedEntity': used,
  }
}
