import type { DatasetRule, Problem } from '../rule'

const MISSING = ['O', 'M', 'Q']
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** A value is a plain decimal number within the bounds of its unit, or is missing with a status that says why. */
export const valuesSound: DatasetRule = {
  id: 'values-sound',
  checkDataset: ({ description, columns, size }, { codeLists }) => {
    const bounds = new Map(
      codeLists
        .get('unit')
        ?.codes.map(({ code, attributes: { min, max } }) => [
          code,
          [
            min ? Number(min) : Number.NEGATIVE_INFINITY,
            max ? Number(max) : Number.POSITIVE_INFINITY,
          ] as const,
        ]),
    )
    const problems: Problem[] = []
    for (let row = 0; row < size; row++) {
      const text = columns.value?.[row] ?? ''
      const status = columns.status?.[row] ?? ''
      const fault = (message: string): unknown =>
        problems.push({ where: description.id, row: row + 1, message })
      if (text === '') {
        if (!MISSING.includes(status))
          fault(`value is empty, but status ${status} does not say why: ${MISSING.join(', ')} do`)
        continue
      }
      if (MISSING.includes(status)) fault(`status ${status} says missing, but value is ${text}`)
      if (!NUMBER.test(text)) fault(`value "${text}" is no plain decimal number such as 7 or -7.5`)
      const unit = description.measure.unit ?? columns.unit?.[row] ?? ''
      const [min, max] = bounds.get(unit) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      // A value flagged as of low reliability is kept as published, even where it is impossible.
      if (status !== 'U' && (Number(text) < min || Number(text) > max))
        fault(`value ${text} ${unit} is outside ${min} to ${max}`)
    }
    return problems
  },
}
