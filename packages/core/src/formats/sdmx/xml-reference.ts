import { AGENCY } from './ids'
import { element } from './xml'

/** A reference to an artefact of ours. */
export const reference = (id: string, version: string, package_: string, class_: string): string =>
  element('Ref', { id, version, agencyID: AGENCY, package: package_, class: class_ })

/** A reference to an item of a scheme of ours. */
export const itemReference = (
  id: string,
  scheme: { readonly id: string; readonly version: string },
  package_: string,
  class_: string,
): string =>
  element('Ref', {
    id,
    maintainableParentID: scheme.id,
    maintainableParentVersion: scheme.version,
    agencyID: AGENCY,
    package: package_,
    class: class_,
  })
