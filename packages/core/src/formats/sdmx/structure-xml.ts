import { notesOf } from './annotations'
import {
  artefactKey,
  type Categorisation,
  type DataStructure,
  type ItemScheme,
  type SdmxArtefact,
  type SdmxItem,
} from './artefacts'
import type { SdmxAvailability, SdmxAvailableComponent } from './constraints'
import {
  AGENCY,
  COMMON_CONCEPTS,
  TOPICS,
  toCodeListId,
  toConceptSchemeId,
  toSdmxId,
  toStructureId,
} from './ids'
import type { Language } from './names'
import type { SdmxStructureOptions } from './structure-json'
import { element, escaped, header, localized, message } from './xml'

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

const reference = (id: string, version: string, package_: string, class_: string): string =>
  element('Ref', { id, version, agencyID: AGENCY, package: package_, class: class_ })

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
    element('Ref', {
      id: topics.category,
      maintainableParentID: TOPICS,
      maintainableParentVersion: topics.version,
      agencyID: AGENCY,
      package: 'categoryscheme',
      class: 'Category',
    }),
  )

function componentsElement({ dataset, dimensions, attributes }: DataStructure, shared: string): string {
  const concept = (id: string, common: boolean): string =>
    element(
      'structure:ConceptIdentity',
      {},
      element('Ref', {
        id,
        maintainableParentID: common ? COMMON_CONCEPTS : toConceptSchemeId(dataset.id),
        maintainableParentVersion: common ? shared : dataset.version,
        agencyID: AGENCY,
        package: 'conceptscheme',
        class: 'Concept',
      }),
    )
  const enumeration = (list: string): string =>
    local(element('structure:Enumeration', {}, reference(toCodeListId(list), shared, 'codelist', 'Codelist')))
  return element(
    'structure:DataStructureComponents',
    {},
    element(
      'structure:DimensionList',
      { id: 'DimensionDescriptor' },
      ...dimensions.map(({ id, codeList }, place) =>
        codeList === undefined
          ? element(
              'structure:TimeDimension',
              { id, position: place + 1 },
              concept(id, true),
              text('ObservationalTimePeriod'),
            )
          : element(
              'structure:Dimension',
              { id, position: place + 1 },
              concept(id, true),
              enumeration(codeList),
            ),
      ),
    ),
    element(
      'structure:AttributeList',
      { id: 'AttributeDescriptor' },
      ...attributes.map(({ id, values, many, mandatory, constant, common }) =>
        element(
          'structure:Attribute',
          { id, assignmentStatus: mandatory ? 'Mandatory' : 'Conditional' },
          concept(id, common),
          // Several values in one text are no code of the list.
          'codeList' in values && !many
            ? enumeration(values.codeList)
            : text('type' in values && !many ? values.type : 'String'),
          element(
            'structure:AttributeRelationship',
            {},
            constant
              ? element('structure:None', {})
              : element('structure:PrimaryMeasure', {}, element('Ref', { id: 'OBS_VALUE' })),
          ),
        ),
      ),
    ),
    element(
      'structure:MeasureList',
      { id: 'MeasureDescriptor' },
      element('structure:PrimaryMeasure', { id: 'OBS_VALUE' }, concept('OBS_VALUE', false), text('Double')),
    ),
  )
}

const local = (content: string): string => element('structure:LocalRepresentation', {}, content)
const text = (textType: string): string => local(element('structure:TextFormat', { textType }))

function constraintElement(
  { description, context, components, series, observations }: SdmxAvailability,
  language: Language,
): string {
  const { id, version, title } = description
  const [name, ref] =
    context === 'dataflow'
      ? (['Dataflow', toSdmxId(id)] as const)
      : (['DataStructure', toStructureId(id)] as const)
  return element(
    'structure:ContentConstraint',
    { id: `AVAILABLE_${toSdmxId(id)}`, agencyID: AGENCY, version, type: 'Actual' },
    element('common:Annotations', {}, metric('series_count', series), metric('obs_count', observations)),
    localized('common:Name', title, language),
    element(
      'structure:ConstraintAttachment',
      {},
      element(`structure:${name}`, {}, reference(ref, version, 'datastructure', name)),
    ),
    element('structure:CubeRegion', { include: true }, ...components.map(keyValue)),
  )
}

/** Counts as the REST API 1.5 has them: annotations. */
const metric = (id: string, count: number): string =>
  element(
    'common:Annotation',
    { id },
    element('common:AnnotationTitle', {}, String(count)),
    element('common:AnnotationType', {}, 'sdmx_metrics'),
  )

const keyValue = ({ id, codes, first = '', last = '' }: SdmxAvailableComponent): string =>
  element(
    'common:KeyValue',
    { id },
    ...(codes
      ? codes.map((code) => element('common:Value', {}, escaped(code)))
      : [
          element(
            'common:TimeRange',
            {},
            element('common:StartPeriod', { isInclusive: true }, first),
            element('common:EndPeriod', { isInclusive: true }, last),
          ),
        ]),
  )
