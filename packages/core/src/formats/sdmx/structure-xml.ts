import { notesOf } from './annotations'
import {
  artefactKey,
  type Categorisation,
  type ItemScheme,
  type SdmxArtefact,
  type SdmxItem,
} from './artefact'
import { componentsElement } from './components-xml'
import type { SdmxAvailability } from './constraints'
import { constraintElement } from './constraints-xml'
import { AGENCY, TOPICS, toSdmxId, toStructureId } from './ids'
import type { Language } from './names'
import type { SdmxStructureOptions } from './structure-json'
import { element, escaped, header, localized, message } from './xml'
import { itemReference, reference } from './xml-reference'

/** The containers of a structure message in the order of its schema, each with the kind of artefact in it. */
const CONTAINERS = [
  ['OrganisationSchemes', 'agencyscheme', 'AgencyScheme'],
  ['Dataflows', 'dataflow', 'Dataflow'],
  ['CategorySchemes', 'categoryscheme', 'CategoryScheme'],
  ['Categorisations', 'categorisation', 'Categorisation'],
  ['Codelists', 'codelist', 'Codelist'],
  ['Concepts', 'conceptscheme', 'ConceptScheme'],
  ['DataStructures', 'datastructure', 'DataStructure'],
] as const

const ITEMS = {
  agencyscheme: 'Agency',
  categoryscheme: 'Category',
  codelist: 'Code',
  conceptscheme: 'Concept',
} as const

/** Artefacts and availability as an SDMX-ML 2.1 structure message, which older clients read. */
export function toSdmxStructureXml(
  artefacts: readonly SdmxArtefact[],
  options: SdmxStructureOptions,
  availability: readonly SdmxAvailability[] = [],
): string {
  const [first] = artefacts
  const id = first ? artefactKey(first).replace(':', '-') : AGENCY
  return message(
    'Structure',
    header(id, options.revised, AGENCY),
    element(
      'message:Structures',
      {},
      ...CONTAINERS.map(([container, kind, name]) => {
        const written = artefacts.filter((artefact) => artefact.kind === kind)
        return written.length === 0
          ? ''
          : element(
              `structure:${container}`,
              {},
              ...written.map((artefact) => artefactElement(name, artefact, options)),
            )
      }),
      availability.length === 0
        ? ''
        : element(
            'structure:Constraints',
            {},
            ...availability.map((each) => constraintElement(each, options.language ?? 'en')),
          ),
    ),
  )
}

function artefactElement(
  name: (typeof CONTAINERS)[number][2],
  artefact: SdmxArtefact,
  { language = 'en', detailOf = () => 'full', shared }: SdmxStructureOptions,
): string {
  const detail = detailOf(artefact)
  const { id, agency, version, description } = artefact
  const stub = detail !== 'full'
  return element(
    `structure:${name}`,
    {
      id,
      agencyID: agency,
      version,
      isExternalReference: stub ? true : undefined,
      // A stub has to say where the rest is.
      structureURL: stub ? `/sdmx/v1/${artefact.kind}/${agency}/${id}/${version}` : undefined,
      isPartial: !stub && 'partial' in artefact && artefact.partial ? true : undefined,
    },
    artefact.kind === 'dataflow' && detail !== 'stub' ? annotations(artefact, language) : '',
    localized('common:Name', artefact.name, language),
    description === undefined || detail === 'stub'
      ? ''
      : localized('common:Description', description, language),
    stub ? '' : contentOf(artefact, shared, language),
  )
}

function contentOf(artefact: SdmxArtefact, shared: string, language: Language): string {
  switch (artefact.kind) {
    case 'dataflow':
      return element(
        'structure:Structure',
        {},
        reference(toStructureId(artefact.dataset.id), artefact.version, 'datastructure', 'DataStructure'),
      )
    case 'datastructure':
      return componentsElement(artefact, shared)
    case 'categorisation':
      return categorisationContent(artefact)
    default:
      return itemElements(artefact, language)
  }
}

const annotations = ({ dataset }: SdmxArtefact & { kind: 'dataflow' }, language: Language): string =>
  element(
    'common:Annotations',
    {},
    ...notesOf(dataset).map(({ type, text, value }) =>
      element(
        'common:Annotation',
        {},
        value === undefined ? '' : element('common:AnnotationTitle', {}, escaped(value)),
        element('common:AnnotationType', {}, escaped(type)),
        localized('common:AnnotationText', text, language),
      ),
    ),
  )

const itemElements = ({ kind, items }: ItemScheme, language: Language): string =>
  items.map((item) => itemElement(ITEMS[kind], item, language)).join('')

const itemElement = (
  name: string,
  { id, name: text, description, parent, url }: SdmxItem,
  language: Language,
): string =>
  element(
    `structure:${name}`,
    { id },
    url === undefined
      ? ''
      : element(
          'common:Annotations',
          {},
          element(
            'common:Annotation',
            {},
            element('common:AnnotationType', {}, 'URL'),
            element('common:AnnotationURL', {}, escaped(url)),
          ),
        ),
    localized('common:Name', text, language),
    description === undefined ? '' : localized('common:Description', description, language),
    parent === undefined ? '' : element('structure:Parent', {}, element('Ref', { id: parent })),
  )

const categorisationContent = ({ dataset, version, topics }: Categorisation): string =>
  element('structure:Source', {}, reference(toSdmxId(dataset.id), version, 'datastructure', 'Dataflow')) +
  element(
    'structure:Target',
    {},
    itemReference(topics.category, { id: TOPICS, version: topics.version }, 'categoryscheme', 'Category'),
  )
