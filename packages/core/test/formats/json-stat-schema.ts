import { z } from 'zod'

/** A text for all cells, an array with one entry a cell, or an object by the number of the cell. */
const laidOut = <T extends z.ZodType>(cell: T) =>
  z.union([z.string(), z.array(cell.nullable()), z.record(z.string().regex(/^\d+$/), cell)])

const Category = z.strictObject({
  index: z.array(z.string()).min(1),
  label: z.record(z.string(), z.string().min(1)),
  unit: z.record(z.string(), z.strictObject({ label: z.string() })).optional(),
})

/**
 * JSON-stat 2.0's rules for a dataset, which the official validator does not all check: sizes that agree with the
 * categories, values and statuses that fit the cube, roles that name dimensions.
 */
export const JsonStatDataset = z
  .strictObject({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    href: z.url(),
    label: z.string().min(1),
    source: z.string().min(1),
    updated: z.iso.date(),
    note: z.array(z.string().min(1)),
    id: z.array(z.string()).min(1),
    size: z.array(z.int().positive()),
    role: z.strictObject({
      time: z.array(z.string()),
      geo: z.array(z.string()).min(1).optional(),
      metric: z.array(z.string()),
    }),
    dimension: z.record(z.string(), z.strictObject({ label: z.string().min(1), category: Category })),
    value: z.union([z.array(z.number().nullable()), z.record(z.string().regex(/^\d+$/), z.number())]),
    status: laidOut(z.string().min(1)).optional(),
    extension: z.strictObject({
      exodus: z.looseObject({
        attributes: z.record(z.string(), laidOut(z.union([z.string(), z.number()]))),
        sources: z.record(z.string(), z.url()),
      }),
    }),
  })
  .superRefine(({ id, size, role, dimension, value, status, extension }, context) => {
    const wrong = (message: string): void => context.addIssue({ code: 'custom', message })
    if (new Set(id).size < id.length) wrong('an id is repeated')
    if (id.length !== size.length) wrong('id and size differ in length')
    if (Object.keys(dimension).sort().join() !== [...id].sort().join()) wrong('id and dimension differ')
    id.forEach((name, at) => {
      const { index = [], label = {}, unit = {} } = dimension[name]?.category ?? {}
      if (index.length !== size[at]) wrong(`${name} has ${index.length} categories, not ${size[at]}`)
      if (new Set(index).size < index.length) wrong(`${name} repeats a category`)
      for (const code of [...Object.keys(label), ...Object.keys(unit)]) {
        if (!index.includes(code)) wrong(`${name} names a category that it has not: ${code}`)
      }
      for (const code of index) if (label[code] === undefined) wrong(`${name} ${code} has no label`)
    })
    for (const name of [...role.time, ...(role.geo ?? []), ...role.metric]) {
      if (!id.includes(name)) wrong(`role names ${name}`)
    }
    const cells = size.reduce((product, length) => product * length, 1)
    for (const [name, spread] of Object.entries({ value, status, ...extension.exodus.attributes })) {
      if (Array.isArray(spread) && spread.length !== cells) wrong(`${name} has ${spread.length} of ${cells}`)
      if (typeof spread === 'object' && !Array.isArray(spread)) {
        for (const place of Object.keys(spread)) if (Number(place) >= cells) wrong(`${name} at ${place}`)
      }
    }
  })
