import { ChartFrame } from '@/components/chart/chart-frame'
import { sourcesOf } from '@/components/chart/chart-sources'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import type { DistrictLine, DistrictsIndex } from '@/lib/districts'
import { formatFigure, formatNumber, listOf, shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import { DistrictMap, NARROW_MAP, WIDE_MAP } from './district-map'
import { DistrictTable } from './district-table'

const ID = 'district-map'
const NAMED = 10

/** The map of districts with all that belongs to a chart: finding, sources, summary, table. */
export function DistrictMapFigure({
  index,
  locale,
}: {
  readonly index: DistrictsIndex
  readonly locale: Locale
}) {
  const words = messagesIn(locale)
  const { lines } = index
  const [first] = lines
  if (!first) return null
  const period = shortPeriod(index.period, locale)
  const shared = { lines, titleId: `${ID}-title`, summaryId: `${ID}-summary`, locale }
  return (
    <ChartFrame
      id={ID}
      level={2}
      title={
        <Phrase
          text={words.districts.mapTitle}
          values={{
            name: codeName('district', first.code, locale),
            value: <Figure figure={first.figure} locale={locale} form="text" />,
            period,
          }}
        />
      }
      subtitle={fill(words.districts.mapSubtitle, { period })}
      wide={<DistrictMap {...shared} size={WIDE_MAP} />}
      narrow={<DistrictMap {...shared} size={NARROW_MAP} />}
      keys={[]}
      note={words.districts.mapNote}
      sources={sourcesOf(
        lines.map(({ figure }) => figure),
        locale,
      )}
      summary={summaryOf(lines, locale)}
      table={<DistrictTable lines={lines} locale={locale} />}
      words={words}
    />
  )
}

function summaryOf(lines: readonly DistrictLine[], locale: Locale): string {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return ''
  const name = ({ code }: DistrictLine): string => codeName('district', code, locale)
  return fill(messagesIn(locale).districts.mapSummary, {
    count: formatNumber(lines.length, locale),
    first: name(first),
    max: formatFigure(first.figure, locale, 'text'),
    last: name(last),
    min: formatFigure(last.figure, locale, 'text'),
    largest: listOf(lines.slice(0, NAMED).map(name), locale),
  })
}
