import type { DatasetRule } from '../rule'

const STANDARD = ['period', 'value', 'unit', 'status', 'quality', 'source', 'confirmedBy', 'note']

/** observations.csv has the columns that dataset.json describes, and all that a row needs. */
export const columnsDeclared: DatasetRule = {
  id: 'columns-declared',
  checkDataset: ({ description, header, columns }) => {
    const { id: where, dimensions, attributes, measure } = description
    const declared = new Set([...dimensions, ...attributes].map(({ id }) => id).concat(STANDARD))
    const needed = [...dimensions.map(({ id }) => id), 'period', 'value', 'status', 'quality', 'source']
    return [
      ...[...header, ...Object.keys(description.constants)]
        .filter((name) => !declared.has(name))
        .map((name) => ({ where, message: `column ${name} is not declared` })),
      ...needed
        .filter((name) => !columns[name])
        .map((name) => ({ where, message: `column ${name} is missing` })),
      ...(measure.unit === null && !columns.unit
        ? [{ where, message: 'rows name no unit and neither does measure' }]
        : []),
      ...(measure.unit !== null && header.includes('unit')
        ? [{ where, message: 'unit is both in measure and in rows' }]
        : []),
    ]
  },
}
