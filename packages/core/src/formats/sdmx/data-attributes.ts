import type { DatasetContent } from '../dataset-content'
import { mapIndexed, valueAt } from '../indexed'
import type { Json, JsonObject } from '../json-object'
import type { AttributeCells } from './cells'
import { type Language, named, namesOf } from './names'

interface Attributes {
  readonly components: readonly JsonObject[]
  readonly values: readonly Json[]
}

/**
 * The attributes of a message: constants at the data set, all others at the observation. Codes are written as places in
 * the list of values, texts and numbers as they are.
 */
export function writeAttributes(
  attributes: readonly AttributeCells[],
  content: DatasetContent,
  language: Language,
): { dataSet: Attributes; observation: Pick<Attributes, 'components'>; valuesOf: (row: number) => Json[] } {
  const constants = attributes.filter(({ attribute }) => attribute.constant)
  const others = attributes.filter(({ attribute }) => !attribute.constant)
  const written = others.map((cells) => writeColumn(cells, content, language))
  return {
    dataSet: {
      components: constants.map((cells) => writeConstant(cells, content, language)),
      values: constants.map(() => 0),
    },
    observation: { components: written.map(({ component }) => component) },
    valuesOf: (row) => {
      const values = written.map(({ cell }) => cell(row))
      while (values.length > 0 && values.at(-1) === null) values.pop()
      return values
    },
  }
}

const componentOf = ({ attribute }: AttributeCells, language: Language): JsonObject => ({
  id: attribute.id,
  ...named(attribute.name, language),
  isMandatory: attribute.mandatory,
  relationship: attribute.constant ? { dataflow: {} } : { observation: {} },
  ...(attribute.many ? { minOccurs: 0, maxOccurs: 'unbounded' } : {}),
  ...('type' in attribute.values ? { format: { dataType: attribute.values.type } } : {}),
})

function writeConstant(cells: AttributeCells, content: DatasetContent, language: Language): JsonObject {
  const { attribute } = cells
  const value = String(cells.values[0] ?? content.description.constants[attribute.column ?? ''] ?? '')
  const coded = 'codeList' in attribute.values
  return {
    ...componentOf(cells, language),
    values: [coded ? codeObject(content, attribute.values.codeList, language)(value) : { value }],
  }
}

function writeColumn(
  cells: AttributeCells,
  content: DatasetContent,
  language: Language,
): { component: JsonObject; cell: (row: number) => Json } {
  const component = componentOf(cells, language)
  const { attribute } = cells
  if (!('codeList' in attribute.values)) return { component, cell: (row) => valueAt(cells, row) }
  const codes = [...new Set(cells.values.flatMap((cell) => (cell === null ? [] : cell)).map(String))]
  const places = new Map<Json, number>(codes.map((code, place) => [code, place]))
  const placeOf = (code: Json): Json => places.get(code) ?? null
  const written = mapIndexed(cells, (cell): Json => (Array.isArray(cell) ? cell.map(placeOf) : placeOf(cell)))
  const values = codes.map(codeObject(content, attribute.values.codeList, language))
  return { component: { ...component, values }, cell: (row) => valueAt(written, row) }
}

/** A code as a value of a component; a source says where it can be read. */
const codeObject = (
  content: DatasetContent,
  list: string,
  language: Language,
): ((id: string) => JsonObject) => {
  const look = namesOf(content, list)
  return (id) => {
    const { name, url } = look(id)
    return {
      id,
      ...named(name, language),
      ...(url === undefined ? {} : { links: [{ rel: 'via', href: url }] }),
    }
  }
}
