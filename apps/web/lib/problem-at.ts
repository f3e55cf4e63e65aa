import { ExodusError, nearest } from '@exodus/core'
import { metrics } from '@exodus/core/metrics'
import { backtestScores } from '@exodus/core/projections'
import { fill, messagesIn } from '@/messages'
import { datasetIds } from './catalogue'
import { claimIds } from './claims/assessed'
import { decodePart } from './decode-path'
import { figureOrProblem } from './evidence'
import { groupsNear } from './group-problem'
import { knownYears } from './known-pages'
import { links } from './links'
import type { Locale } from './locale'
import { codeName } from './names'
import { nearestCode } from './nearest-code'
import { type ProblemView, problemView } from './problem'
import { sourceIds } from './sources'

interface ProblemAt {
  readonly isFigure: boolean
  readonly view: ProblemView
}

/** What is wrong with an address of the site, or nothing when it is like no other. */
export async function problemAt(path: string, locale: Locale): Promise<ProblemAt | null> {
  // What a frame shows is missing as its page would be.
  const [, , section = '', ...rest] = path
    .replace(/^(\/[a-z]{2})\/embed(?=\/)/, '$1')
    .split('/')
    .map(decodePart)
  if (section === 'figures') {
    const id = rest.join('/')
    const error = await figureOrProblem(id)
    if (!(error instanceof ExodusError)) return null
    const view = withMetrics(problemView(id, error, locale), id, locale)
    const groups = (await groupsNear(id, error)).map((near) => ({
      id: near,
      href: links.figure(locale, near),
    }))
    return { isFigure: true, view: groups.length > 0 ? { ...view, accepted: groups } : view }
  }
  const meant = NEAREST[section]?.(rest.join('/'), locale)
  if (meant === undefined) return null
  return {
    isFigure: false,
    view: {
      text: fill(messagesIn(locale).missing.problems.UnknownIdError, { value: rest.join('/') }),
      nearest: meant,
      accepted: [],
    },
  }
}

type Nearest = ProblemView['nearest']

/** What may have been meant by an id of a section: an id, or a code, which is shown by its name. */
const NEAREST: Readonly<Record<string, (id: string, locale: Locale) => Nearest>> = {
  claims: (id, locale) => nearestId(nearest(id, claimIds), (near) => links.claim(locale, near)),
  data: (id, locale) => nearestId(nearest(id, datasetIds), (near) => links.dataset(locale, near)),
  compare: (id, locale) => nearestId(nearest(id, datasetIds), (near) => links.compareOf(locale, near)),
  sources: (id, locale) => nearestId(nearest(id, sourceIds), (near) => links.source(locale, near)),
  places: (id, locale) => nearestName('area', id, locale, links.place),
  districts: (id, locale) => nearestName('district', id, locale, links.district),
  professions: (id, locale) => nearestName('occupation', id, locale, links.profession),
  years: (id, locale) => nearestId(nearestYear(id), (year) => links.year(locale, year)),
}

const nearestId = (id: string | undefined, hrefOf: (id: string) => string): Nearest =>
  id === undefined ? null : { id, href: hrefOf(id) }

function nearestName(
  list: string,
  asked: string,
  locale: Locale,
  hrefOf: (locale: Locale, code: string) => string,
): Nearest {
  const code = nearestCode(list, asked)
  return code === undefined
    ? null
    : { id: code, name: codeName(list, code, locale), href: hrefOf(locale, code) }
}

/** The known year next to a number; for what is no number there is none. */
function nearestYear(asked: string): string | undefined {
  const years = knownYears()
  if (!/^\d+$/.test(asked)) return undefined
  return years.find((year) => Number(year) >= Number(asked)) ?? years.at(-1)
}

/** The library looks for a name among datasets; an id may just as well have meant a metric. */
function withMetrics(view: ProblemView, id: string, locale: Locale): ProblemView {
  const [owner = '', ...codes] = id.split('/')
  const tests = backtestScores.map((score) => `backtest-${score.id}`)
  const known = [...metrics.map((metric) => metric.id), ...datasetIds, ...tests]
  if (known.includes(owner)) return view
  const near = nearest(owner, known)
  if (near === undefined) return view
  const corrected = [near, ...codes].join('/')
  return { ...view, nearest: { id: corrected, href: links.figure(locale, corrected) } }
}
