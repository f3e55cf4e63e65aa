import type { Evidence, Figure } from '@exodus/core'
import { metricById } from '@exodus/core/metrics'
import type { Section, Sentence } from '@exodus/core/story'
import { type Messages, messagesIn } from '@/messages'
import { listOf } from '../format'
import type { Locale } from '../locale'
import { codeName } from '../names'
import { orNone } from '../or-none'
import { HOME } from '../passport/asked'
import {
  changesOf,
  firstAlike,
  OPENNESS,
  type Requirements,
  requirementsIn,
  snapshotsIn,
} from '../passport/requirements'

/** Destinations that are told together, with how many they are. */
export interface ToldPlaces {
  readonly id: string
  readonly name: Sentence['text']
  readonly figure: Figure
  readonly codes: readonly string[]
}

/** The map of a section: every destination in the class of what it asks, and those that changed. */
export interface StoryMap {
  readonly day: string
  readonly since: string
  /** From open to closed; `fill` is the tone of the class. */
  readonly classes: readonly (ToldPlaces & { readonly fill: string })[]
  readonly changes: readonly ToldPlaces[]
}

/** Datasets to open for it. */
export const passportMapDatasets = metricById('mobility-gains').datasets

type Told = Omit<Section, 'claims' | 'events' | 'statements'> & { readonly map: StoryMap }
type Text = keyof Messages['story']['passportMap']

/** What the passport needs, destination by destination. Nothing where the requirements are not published. */
export function passportMapSection(evidence: Evidence): Told | undefined {
  const days = snapshotsIn(evidence)
  const day = days.at(-1) ?? ''
  const now = requirementsIn(evidence, day)
  const since = firstAlike(days.map((one) => requirementsIn(evidence, one)))
  const classes = classesOf(evidence, now)
  const figureOf = new Map(classes.map(({ id, figure }) => [id, figure]))
  const [required, eVisa, free, arrival, eta, barred] = [
    'visa-required',
    'e-visa',
    FREE,
    'visa-on-arrival',
    'eta',
    'no-admission',
  ].map((id) => figureOf.get(id))
  const open = at(evidence, 'mobility-score', day)
  const changes = changedBetween(evidence, requirementsIn(evidence, since), now)
  const [opened, closed] = changes
  const title = sentence('title', { required, open })
  if (!title) return undefined
  const others = classes.reduce(
    (sum, { id, figure }) => (id === 'visa-required' ? sum : sum + figure.value),
    0,
  )
  const placesOf = (id: string): readonly string[] => classes.find((one) => one.id === id)?.codes ?? []
  return {
    id: 'passport-map',
    heading: inBoth('heading'),
    sentences: [
      sentence(required && required.value > others ? 'requiredMost' : 'required', { required }),
      sentence('eVisa', { eVisa }),
      sentence('free', { free }, placesOf(FREE)),
      sentence('arrival', { arrival }),
      sentence('eta', { eta }, placesOf('eta')),
      sentence(
        opened?.codes.length === 0 ? 'noneOpened' : 'opened',
        { before: at(evidence, 'mobility-score', since), opened: opened?.figure },
        opened?.codes ?? [],
      ),
      sentence(
        closed?.codes.length === 0 ? 'noneClosed' : 'closed',
        { closed: closed?.figure },
        closed?.codes ?? [],
      ),
      sentence('barred', { barred }, placesOf('no-admission')),
      sentence('paper', {}),
    ].flatMap((one) => one ?? []),
    chart: {
      title,
      shape: 'comparison',
      series: [...classes, ...changes].map(({ name, figure }) => ({ label: name, figures: [figure] })),
    },
    map: { day, since, classes, changes },
  }
}

// Two classes of the source differ in whether days are stated.
const FREE = 'visa-free-entry'
const FREE_CLASSES = ['visa-free', 'visa-free-days']

const at = (evidence: Evidence, metric: string, period: string, key = {}): Figure | undefined =>
  orNone(() => metricById(metric).at(evidence, { origin: HOME, period, ...key }))

function classesOf(evidence: Evidence, { day, byPlace }: Requirements): StoryMap['classes'] {
  const asked = new Set(byPlace.values())
  return Object.entries(OPENNESS).flatMap(([requirement, fill]) => {
    if (!asked.has(requirement)) return []
    const isFree = FREE_CLASSES.includes(requirement)
    if (isFree && requirement !== FREE_CLASSES.find((one) => asked.has(one))) return []
    const figure = isFree
      ? at(evidence, FREE, day)
      : at(evidence, 'destinations-by-requirement', day, { requirement })
    const among = isFree ? FREE_CLASSES : [requirement]
    const codes = [...byPlace].flatMap(([code, one]) => (among.includes(one) ? [code] : []))
    const name = isFree ? inBoth('freeName') : named('visa-requirement', requirement)
    return figure ? [{ id: isFree ? FREE : requirement, name, figure, codes, fill }] : []
  })
}

function changedBetween(evidence: Evidence, before: Requirements, after: Requirements): ToldPlaces[] {
  const { gained, lost } = changesOf(before, after)
  return [
    { id: 'opened', metric: 'mobility-gains', changed: gained },
    { id: 'closed', metric: 'mobility-losses', changed: lost },
  ].flatMap(({ id, metric, changed }) => {
    // Known breaks lie between, which the notes of the figure name.
    const key = { since: before.day, access: 'no-prior-visa', breaks: 'span' }
    const figure = at(evidence, metric, after.day, key)
    const name = inBoth(id === 'opened' ? 'openedName' : 'closedName')
    return figure ? [{ id, name, figure, codes: changed.map(({ destination }) => destination) }] : []
  })
}

const named = (list: string, code: string): Sentence['text'] => ({
  en: codeName(list, code, 'en'),
  ur: codeName(list, code, 'ur'),
})

const inBoth = (name: Text): Sentence['text'] => ({
  en: messagesIn('en').story.passportMap[name],
  ur: messagesIn('ur').story.passportMap[name],
})

/** A sentence with figures and the names of places, where every figure is published. */
function sentence(
  text: Text,
  figures: Readonly<Record<string, Figure | undefined>>,
  places: readonly string[] = [],
): Sentence | undefined {
  const found = Object.entries(figures).flatMap(([name, figure]) => (figure ? [[name, figure] as const] : []))
  if (found.length < Object.keys(figures).length) return undefined
  const withNames = (locale: Locale): string =>
    messagesIn(locale).story.passportMap[text].replace('{places}', namesOf(places, locale))
  return { text: { en: withNames('en'), ur: withNames('ur') }, figures: Object.fromEntries(found) }
}

/** Names of places as a list in words, in the order of the alphabet. */
export const namesOf = (codes: readonly string[], locale: Locale): string =>
  listOf(
    codes.map((code) => codeName('area', code, locale)).sort((a, b) => a.localeCompare(b, locale)),
    locale,
  )
