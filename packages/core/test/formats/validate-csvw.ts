import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const NaturalLanguage = z.array(
  z.strictObject({ '@value': z.string().min(1), '@language': z.enum(['en', 'ur']) }),
)

/** The part of CSVW's vocabulary for metadata that is used here; anything else is refused. */
const Metadata = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.string() })]),
  url: z.string().min(1),
  'dc:title': NaturalLanguage,
  'dc:description': NaturalLanguage,
  'dc:identifier': z.url(),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:modified': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') }),
  'dc:hasVersion': z.string(),
  'dc:bibliographicCitation': z.string(),
  'dc:source': z.array(z.strictObject({ '@id': z.url(), 'dc:title': z.string() })),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    doubleQuote: z.literal(true),
    encoding: z.literal('utf-8'),
    header: z.literal(true),
    lineTerminators: z.array(z.string()),
  }),
  tableSchema: z.strictObject({
    columns: z
      .array(
        z.strictObject({
          // A URI template variable name, as RFC 6570 has it, and not beginning with an underscore.
          name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.]*$/),
          titles: z.string(),
          'dc:title': NaturalLanguage,
          datatype: z.enum(['string', 'number', 'integer']),
          required: z.boolean(),
          valueUrl: z.string().optional(),
        }),
      )
      .min(1),
    primaryKey: z.array(z.string()).optional(),
  }),
})

/** XML Schema's lexical forms of the data types in use. */
const LEXICAL = {
  string: /^[\s\S]*$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([Ee][+-]?\d+)?$|^(NaN|-?INF)$/,
  integer: /^[+-]?\d+$/,
} as const

/**
 * What is wrong with a CSV by its metadata (CSV on the Web: header, arity, data types, required cells, key), strictly: a
 * warning of the standard is an error here.
 */
export function validateCsvw(csv: string, metadata: unknown): string[] {
  const { dialect, tableSchema } = Metadata.parse(metadata)
  const { columns, primaryKey } = tableSchema
  const [header = [], ...rows]: string[][] = parse(csv, {
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineTerminators,
    relax_column_count: true,
  })
  const errors: string[] = []
  const names = columns.map(({ name }) => name)
  if (new Set(names).size < names.length) errors.push('two columns have one name')
  if (header.join() !== columns.map(({ titles }) => titles).join()) errors.push(`header: ${header.join()}`)
  const key = primaryKey?.map((name) => names.indexOf(name)) ?? []
  if (key.includes(-1)) errors.push(`primary key: ${primaryKey?.join()}`)
  const keys = new Set<string>()
  rows.forEach((row, at) => {
    if (row.length !== columns.length) errors.push(`row ${at + 1} has ${row.length} cells`)
    columns.forEach(({ name, datatype, required }, column) => {
      const cell = row[column] ?? ''
      if (cell === '' && required) errors.push(`row ${at + 1} ${name} is required`)
      if (cell !== '' && !LEXICAL[datatype].test(cell))
        errors.push(`row ${at + 1} ${name} is no ${datatype}: ${cell}`)
    })
    const value = JSON.stringify(key.map((column) => row[column]))
    if (key.length > 0 && keys.has(value)) errors.push(`row ${at + 1} repeats the key ${value}`)
    keys.add(value)
  })
  return errors
}
