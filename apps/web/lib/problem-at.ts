import { ExodusError, nearest } from '@exodus/core'
import { metrics } from '@exodus/core/metrics'
import { fill, messagesIn } from '@/messages'
import { datasetIds } from './catalogue'
import { decodePart } from './decode-path'
import { figureOrProblem } from './evidence'
import { links } from './links'
import type { Locale } from './locale'
import { type ProblemView, problemView } from './problem'

interface ProblemAt {
  readonly isFigure: boolean
  readonly view: ProblemView
}

/** What is wrong with an address of the site, or nothing when it is like no other. */
export async function problemAt(path: string, locale: Locale): Promise<ProblemAt | null> {
  const [, , section = '', ...rest] = path.split('/').map(decodePart)
  if (section === 'figures') {
    const id = rest.join('/')
    const error = await figureOrProblem(id)
    if (!(error instanceof ExodusError)) return null
    return { isFigure: true, view: withMetrics(problemView(id, error, locale), id, locale) }
  }
  if (section === 'data') {
    const id = rest.join('/')
    const near = nearest(id, datasetIds)
    const text = fill(messagesIn(locale).missing.problems.UnknownIdError, { value: id })
    return {
      isFigure: false,
      view: {
        text,
        nearest: near === undefined ? null : { id: near, href: links.dataset(locale, near) },
        accepted: [],
      },
    }
  }
  return null
}

/** The library looks for a name among datasets; an id may just as well have meant a metric. */
function withMetrics(view: ProblemView, id: string, locale: Locale): ProblemView {
  const [owner = '', ...codes] = id.split('/')
  const known = [...metrics.map((metric) => metric.id), ...datasetIds]
  if (known.includes(owner)) return view
  const near = nearest(owner, known)
  if (near === undefined) return view
  const corrected = [near, ...codes].join('/')
  return { ...view, nearest: { id: corrected, href: links.figure(locale, corrected) } }
}
