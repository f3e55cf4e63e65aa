import type { SdmxAvailability, SdmxAvailableComponent } from './constraints'
import { AGENCY, toSdmxId, toStructureId } from './ids'
import type { Language } from './names'
import { element, escaped, localized } from './xml'
import { reference } from './xml-reference'

/** Availability as SDMX-ML 2.1 has it: an actual content constraint. */
export function constraintElement(
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
