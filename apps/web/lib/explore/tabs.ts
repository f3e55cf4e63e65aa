import { CHARTS, type ChartKind } from './charts'
import type { Exploration } from './explore'
import { isOnMap, placeListOf } from './places'
import type { Asked } from './state'

/** A form in which the data can be shown, and what is asked to see it. */
export interface ChartTab {
  readonly chart: ChartKind
  readonly asked: Asked
}

const FEWEST_PLACES = 3

/**
 * The forms that fit what is chosen, and those that fit it over all of its time or with places set side by side: one
 * press away, though they ask for more than another form.
 */
export function tabsOf(exploration: Exploration): ChartTab[] {
  const { fits, fitsOverTime, asked } = exploration
  const toMap = fits.includes('map') ? null : mapOf(exploration)
  return CHARTS.flatMap((chart): ChartTab[] => {
    if (fits.includes(chart)) return [{ chart, asked: { ...asked, chart } }]
    if (fitsOverTime.includes(chart)) return [{ chart, asked: { ...asked, chart, period: '' } }]
    return chart === 'map' && toMap ? [{ chart, asked: toMap }] : []
  })
}

/** What is asked for a map of the places of a table in which other things are set side by side. */
function mapOf({ subject, selection, asked }: Exploration): Asked | null {
  const places = subject.dimensions.find(({ id, codeList, codes }) => {
    const list = placeListOf(codeList)
    return (
      id !== selection.by &&
      list !== null &&
      codes.filter((code) => isOnMap(list, code)).length >= FEWEST_PLACES
    )
  })
  // The formula of a measure may take seconds for every country of the world.
  if (places === undefined || subject.kind === 'metrics') return null
  const kept = Object.entries(asked.codes).filter(
    ([id, codes]) => id.split('.')[0] !== places.id && codes.length === 1,
  )
  return { ...asked, codes: Object.fromEntries(kept), by: places.id, chart: 'map' }
}
