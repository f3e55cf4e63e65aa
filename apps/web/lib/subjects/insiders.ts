import { seriesOf } from '@/components/chart/points'
import { messagesIn } from '@/messages'
import { shortPeriod } from '../format'
import type { Locale } from '../locale'
import { codeName } from '../names'
import {
  atPeak,
  endsOf,
  evidenceFor,
  highest,
  latestOf,
  named,
  type SubjectSection,
  seriesOfKind,
} from './section'

const AT = { origin: 'PAK' } as const
const BODIES = [
  'attached-departments-and-autonomous-bodies',
  'provincial-governments',
  'occupational-groups',
  'azad-kashmir-government',
]

/** Officials and the wealthy: second nationalities, staff who stayed abroad, and visas bought with money. */
export async function insiders(locale: Locale): Promise<SubjectSection[]> {
  const evidence = await evidenceFor([
    'dual-national-officials',
    'mission-staff-disappeared',
    'mission-staff-disappeared-share',
    'investor-visas',
    'gold-card-count',
  ])
  const words = messagesIn(locale).subjects.insiders
  const officials = BODIES.flatMap((group) => {
    const figure = latestOf(evidence, 'dual-national-officials', { ...AT, group })
    return figure ? [{ id: group, name: codeName('officials-group', group, locale), figure }] : []
  })
    .sort((a, b) => b.figure.value - a.figure.value)
    .map((bar, at) => ({ ...bar, emphasis: at === 0 }))
  const staff = evidence
    .dataset('officials-abroad')
    .codesOf('destination')
    .filter((code) => code !== 'WLD')
    .flatMap((destination) => {
      const figure = latestOf(evidence, 'mission-staff-disappeared', { ...AT, destination })
      return figure ? [{ id: destination, name: codeName('area', destination, locale), figure }] : []
    })
    .sort((a, b) => b.figure.value - a.figure.value)
    .map((bar, at) => ({ ...bar, emphasis: at === 0 }))
  const missing = latestOf(evidence, 'mission-staff-disappeared', { ...AT, destination: 'WLD' })
  const investors = seriesOfKind(evidence, 'investor-visas', AT, 'fiscal-year')
  return [
    {
      id: 'officials',
      words: words.officials,
      values: {
        ...named(
          'all',
          latestOf(evidence, 'dual-national-officials', { ...AT, group: 'civil-servants-all-bodies' }),
          locale,
        ),
        ...named('top', officials[0]?.figure, locale),
        topName: officials[0]?.name ?? '',
      },
      drawing: { kind: 'bars', spec: { locale, unit: 'officers', bars: officials } },
    },
    {
      id: 'staff',
      words: words.staff,
      values: {
        ...named('all', missing, locale),
        period: missing ? shortPeriod(missing.period.code, locale) : '',
        ...named('share', latestOf(evidence, 'mission-staff-disappeared-share', AT), locale),
        ...named('top', staff[0]?.figure, locale),
        topName: staff[0]?.name ?? '',
      },
      drawing: { kind: 'bars', spec: { locale, unit: 'persons', bars: staff } },
    },
    {
      id: 'investors',
      words: atPeak(words.investors, highest(investors) === investors[0]),
      values: {
        ...endsOf(investors, locale),
        ...named('most', highest(investors), locale),
        ...named('cards', latestOf(evidence, 'gold-card-count', {}), locale),
      },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'visas',
          series: [seriesOf('eb-5', words.investors.heading, investors)],
          breaks: [],
        },
      },
    },
  ]
}
