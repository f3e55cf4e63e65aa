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
      ...header
        .filter((name, at) => header.indexOf(name) !== at)
        .map((name) => ({ where, message: `column ${name} stands twice` })),
      ...[...header, ...Object.keys(description.constants)]
        .filter((name) => !declared.has(name))
        .map((name) => ({ where, message: `column ${name} is not declared: describe it in attributes` })),
      ...needed
        .filter((name) => !columns[name])
        .map((name) => ({
          where,
          message: `column ${name} is missing: write it in the rows or in constants`,
        })),
      ...(measure.unit === null && !columns.unit
        ? [{ where, message: 'column unit is missing, and measure.unit is null' }]
        : []),
      ...(measure.unit !== null && header.includes('unit')
        ? [
            {
              where,
              message: `unit is in measure (${measure.unit}) and in rows: measure.unit should be null`,
            },
          ]
        : []),
    ]
  },
}
