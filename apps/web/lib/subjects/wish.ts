import type { Figure } from '@exodus/core'
import { messagesIn } from '@/messages'
import { shortPeriod } from '../format'
import type { Locale } from '../locale'
import { codeName } from '../names'
import { evidenceFor, highest, latestOf, lowest, named, type SubjectSection, seriesOfKind } from './section'

const AT = { country: 'PAK' } as const
/** The survey with the most groups, and the one that asked for reasons. */
const GROUPED = 'ipsos-youth-2024-09'
const REASONED = 'ipor-2023-09'
const GROUPS = {
  'income-class': ['upper-middle-or-privileged', 'middle', 'unprivileged'],
  province: ['islamabad', 'khyber-pakhtunkhwa', 'punjab', 'balochistan', 'sindh'],
} as const
const CONFIDENCE = { pollster: 'ipsos-pakistan', measure: 'country-right-direction' } as const

/** The wish to leave: surveys side by side, groups within one survey, reasons, and confidence in the country. */
export async function wish(locale: Locale): Promise<SubjectSection[]> {
  const evidence = await evidenceFor(['wish-share', 'wish-reason-share', 'confidence-share'])
  const words = messagesIn(locale).subjects.wish
  const surveys = evidence
    .dataset('aspiration-surveys')
    .codesOf('survey')
    .flatMap((survey) => {
      const figure = latestOf(evidence, 'wish-share', { ...AT, survey })
      return figure ? [{ id: survey, name: codeName('survey', survey, locale), marks: [figure] }] : []
    })
    .sort((a, b) => (a.marks[0]?.period.end ?? '').localeCompare(b.marks[0]?.period.end ?? ''))
  const shares = surveys.flatMap(({ marks }) => marks)
  const nameOf = (figure: Figure | undefined): string =>
    surveys.find(({ marks }) => marks[0] === figure)?.name ?? ''
  const groups = Object.entries(GROUPS).flatMap(([breakdown, codes]) =>
    codes.flatMap((group) => {
      const figure = latestOf(evidence, 'wish-share', { ...AT, survey: GROUPED, breakdown, group })
      return figure ? [{ id: group, name: codeName('population-group', group, locale), marks: [figure] }] : []
    }),
  )
  const all = latestOf(evidence, 'wish-share', { ...AT, survey: GROUPED })
  const groupRows = all ? [{ id: 'total', name: words.everyone, marks: [all] }, ...groups] : groups
  const inGroup = (id: string): Figure | undefined => groups.find((row) => row.id === id)?.marks[0]
  const reasons = evidence
    .dataset('aspiration-reasons')
    .codesOf('reason')
    .flatMap((reason) => {
      const key = { ...AT, survey: REASONED, base: 'want-to-leave', reason }
      const figure = latestOf(evidence, 'wish-reason-share', key)
      return figure ? [{ id: reason, name: codeName('aspiration-reason', reason, locale), figure }] : []
    })
    .sort((a, b) => b.figure.value - a.figure.value)
    .map((bar, at) => ({ ...bar, emphasis: at === 0 }))
  const confidence = ['year', 'quarter']
    .flatMap((kind) =>
      seriesOfKind(evidence, 'confidence-share', { ...AT, ...CONFIDENCE }, kind as Figure['period']['kind']),
    )
    .sort((a, b) => a.period.start.localeCompare(b.period.start))
  const survey = codeName('survey', GROUPED, locale)
  return [
    {
      id: 'surveys',
      words: words.surveys,
      values: {
        ...named('low', lowest(shares), locale),
        ...named('high', highest(shares), locale),
        lowName: nameOf(lowest(shares)),
        highName: nameOf(highest(shares)),
      },
      drawing: { kind: 'dots', spec: { locale, unit: 'percent', rows: surveys } },
    },
    {
      id: 'groups',
      words: words.groups,
      values: {
        survey,
        ...named('all', all, locale),
        ...named('upper', inGroup('upper-middle-or-privileged'), locale),
        ...named('lower', inGroup('unprivileged'), locale),
      },
      drawing: { kind: 'dots', spec: { locale, unit: 'percent', rows: groupRows } },
    },
    {
      id: 'reasons',
      words: words.reasons,
      values: {
        survey: codeName('survey', REASONED, locale),
        ...named('top', reasons[0]?.figure, locale),
        topName: reasons[0]?.name ?? '',
      },
      drawing: { kind: 'bars', spec: { locale, unit: 'percent', bars: reasons } },
    },
    {
      id: 'confidence',
      words: words.confidence,
      values: {
        ...named('last', confidence.at(-1), locale),
        ...named('low', lowest(confidence), locale),
        ...named('high', highest(confidence), locale),
      },
      drawing: {
        kind: 'dots',
        spec: {
          locale,
          unit: 'percent',
          rows: confidence.map((figure) => ({
            id: figure.period.code,
            name: shortPeriod(figure.period.code, locale),
            marks: [figure],
          })),
        },
      },
    },
  ]
}
