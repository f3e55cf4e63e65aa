import type { MapSpec } from '@/components/chart/map-types'
import type { Exploration } from '@/lib/explore/explore'
import { fillClassesOf } from '@/lib/explore/map-classes'
import { isOnMap } from '@/lib/explore/places'
import type { Locale } from '@/lib/locale'

/** The exploration as a map; nothing where what is compared are no places. */
export function mapSpec({ subject, selection, series, map }: Exploration, locale: Locale): MapSpec | null {
  if (map === null) return null
  const { list, figures } = map
  const codes = subject.dimensions.find(({ id }) => id === selection.by)?.codes ?? []
  return {
    locale,
    list,
    places: series.flatMap(({ id, name, points: [point] }) =>
      point ? [{ code: id, name, figure: point.figure }] : [],
    ),
    codes: codes.filter((code) => isOnMap(list, code)),
    filled: fillClassesOf(figures),
    most: Math.max(...figures.map(({ value }) => value)),
  }
}
