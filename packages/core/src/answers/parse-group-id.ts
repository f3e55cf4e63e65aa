import { didYouMean, ExodusError, nearest } from '../error'
import { FIGURE_MEASURES, type FigureMeasure } from './group-query'

/** What the id of a group says, as parameters of queries. */
export interface GroupAddress {
  readonly dataset: string
  readonly measure: FigureMeasure
  /** What the group is of. */
  readonly part: URLSearchParams
  /** What a share is a share of: all of the dataset where it has no parameters; of other measures it is absent. */
  readonly whole?: URLSearchParams
}

// The names of measures have no digits or capitals and no dots, so that no key of codes and period reads as one.
const GROUP_ID = /^([a-z0-9-]+)\/([a-z]+)((?:;.*)?)$/

const parametersIn = (text: string): URLSearchParams =>
  new URLSearchParams(text.replace(/^;/, '').replaceAll(';', '&'))

/**
 * Reads the id of a group's figure, `departures-by-destination/sum;destination=SAU;period=2015..2024`; `undefined` for
 * the id of a row or a metric.
 * @throws ExodusError `InvalidFigureIdError` where the measure is none that figures are made of
 */
export function parseGroupId(id: string): GroupAddress | undefined {
  const [, dataset, name = '', rest = ''] = GROUP_ID.exec(id) ?? []
  const measure = FIGURE_MEASURES.find((known) => known === name)
  if (dataset === undefined || (measure === undefined && rest === '')) return undefined
  if (measure === undefined) {
    const near = nearest(name, FIGURE_MEASURES)
    throw new ExodusError(
      'InvalidFigureIdError',
      `"${name}" is no measure of which figures are made: ${FIGURE_MEASURES.join(', ')}.${didYouMean(near)}`,
      {
        field: 'measure',
        value: name,
        accepted: FIGURE_MEASURES,
        ...(near === undefined ? {} : { nearest: near }),
      },
    )
  }
  const [part = '', whole = ''] = rest.split(/;of(?=;|$)/)
  return {
    dataset,
    measure,
    part: parametersIn(part),
    ...(measure === 'share' ? { whole: parametersIn(whole) } : {}),
  }
}
