import { parsePeriod } from '@exodus/core/period'
import type { ComponentFilter, Condition } from '../grammar/filter'
import { invalid } from '../grammar/problems'
import { daysOf } from '../grammar/time'
import type { ValuesAt } from './components'

type Test = (value: string | number) => boolean

/**
 * Whether a row meets a filter. Of an attribute with several values one is enough, but for the operators that deny: then
 * none may be what is denied.
 * @throws ExodusError `InvalidParameterError` for a number or time that is none
 */
export function rowTest({ component, anyOf }: ComponentFilter, values: ValuesAt): (place: number) => boolean {
  const alternatives = anyOf.map((all) =>
    all.map((condition) => ({
      denies: condition.operator === 'ne' || condition.operator === 'nc',
      test: memoized(testOf(component, condition)),
    })),
  )
  return (place) => {
    const found = values(place)
    return alternatives.some((all) =>
      all.every(({ denies, test }) => (denies ? found.every(test) : found.some(test))),
    )
  }
}

/** Whether a published period meets a filter on TIME_PERIOD. */
export function periodTest({ anyOf }: ComponentFilter, yearStart: string): (period: string) => boolean {
  const alternatives = anyOf.map((all) => all.map((condition) => timeTest(condition, yearStart)))
  return (period) => alternatives.some((all) => all.every((test) => test(period)))
}

function testOf(component: string, { operator, value }: Condition): Test {
  const number = Number(value)
  const compared = (value_: string | number): number => {
    if (typeof value_ === 'number') return value_ - number
    return value_ < value ? -1 : value_ > value ? 1 : 0
  }
  const numeric = component === 'OBS_VALUE' || component === 'ROW' || component === 'RIVAL_VALUE'
  if (numeric && (value.trim() === '' || Number.isNaN(number)))
    throw invalid(`c[${component}]`, value, ['a number'], 'is no number')
  switch (operator) {
    case 'eq':
      return (found) => compared(found) === 0
    case 'ne':
      return (found) => compared(found) !== 0
    case 'lt':
      return (found) => compared(found) < 0
    case 'le':
      return (found) => compared(found) <= 0
    case 'gt':
      return (found) => compared(found) > 0
    case 'ge':
      return (found) => compared(found) >= 0
    case 'co':
      return (found) => String(found).includes(value)
    case 'nc':
      return (found) => !String(found).includes(value)
    case 'sw':
      return (found) => String(found).startsWith(value)
    case 'ew':
      return (found) => String(found).endsWith(value)
  }
}

/** Times are compared as the days they cover; the operators on text look at the period as published. */
function timeTest({ operator, value }: Condition, yearStart: string): (period: string) => boolean {
  if (operator === 'co' || operator === 'nc' || operator === 'sw' || operator === 'ew') {
    return testOf('TIME_PERIOD', { operator, value })
  }
  const asked = daysOf('TIME_PERIOD', value, yearStart)
  const same = ({ start, end }: { start: string; end: string }): boolean =>
    start === asked.start && end === asked.end
  const tests = {
    eq: same,
    ne: (days: { start: string; end: string }) => !same(days),
    lt: ({ end }: { end: string }) => end < asked.start,
    le: ({ end }: { end: string }) => end <= asked.end,
    gt: ({ start }: { start: string }) => start > asked.end,
    ge: ({ start }: { start: string }) => start >= asked.start,
  }
  const test = tests[operator]
  return (period) => test(parsePeriod(period))
}

function memoized(test: Test): Test {
  const known = new Map<string | number, boolean>()
  return (value) => {
    const found = known.get(value)
    if (found !== undefined) return found
    const result = test(value)
    known.set(value, result)
    return result
  }
}
