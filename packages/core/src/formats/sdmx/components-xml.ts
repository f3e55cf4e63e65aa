import type { DataStructure } from './artefact'
import { COMMON_CONCEPTS, toCodeListId, toConceptSchemeId } from './ids'
import { element } from './xml'
import { itemReference, reference } from './xml-reference'

/** The dimensions, attributes and measure of a structure definition. */
export function componentsElement(
  { dataset, dimensions, attributes }: DataStructure,
  shared: string,
): string {
  const concept = (id: string, common: boolean): string =>
    element(
      'structure:ConceptIdentity',
      {},
      itemReference(
        id,
        common
          ? { id: COMMON_CONCEPTS, version: shared }
          : { id: toConceptSchemeId(dataset.id), version: dataset.version },
        'conceptscheme',
        'Concept',
      ),
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
