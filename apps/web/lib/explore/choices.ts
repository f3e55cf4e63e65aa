import { descriptionOf } from '@/lib/catalogue'
import { shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import type { Exploration } from './explore'
import { normalisationName } from './finding'
import { type ChosenGroup, chosenGroup, TAKES } from './group-figures'
import { groupingName, groupName } from './groupings'
import type { SubjectDimension } from './subject'

/** A value that a control can take; an empty one stands for what is chosen where the address is silent. */
export interface Choice {
  readonly value: string
  readonly name: string
}

/** A group that can be chosen, and of how many codes it is. */
export interface GroupChoice extends ChosenGroup {
  readonly name: string
  readonly count: number
}

/** A control with one value. */
export interface Control {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  /** Without choices any text is taken. */
  readonly free: boolean
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name)

/** Codes of a dimension by name, in the order of the language. */
export const codeChoices = ({ codes, codeList }: SubjectDimension, locale: Locale): Choice[] =>
  codes.map((code) => ({ value: code, name: codeName(codeList, code, locale) })).sort(byName)

/** The dimensions that are not set side by side: each takes one code. */
export function dimensionControls({ subject, selection, asked }: Exploration, locale: Locale): Control[] {
  return subject.dimensions
    .filter(({ id, codes }) => id !== selection.by && codes.length !== 1)
    .map((dimension) => {
      const { id, name } = dimension
      const chosen = selection.fixed[id] ?? ''
      const isAsked = asked.codes[id] !== undefined
      return {
        name: id,
        label: name[locale],
        value: isAsked || dimension.codes.length === 0 ? chosen : '',
        choices: codeChoices(dimension, locale).map(({ value, name: text }) => ({
          value: value === chosen && !isAsked ? '' : value,
          name: text,
        })),
        free: dimension.codes.length === 0,
      }
    })
}

/** The dimensions by which can be compared. */
export function byControl({ subject, selection, asked }: Exploration, locale: Locale): Control | null {
  const several = subject.dimensions.filter(({ codes }) => codes.length > 1)
  if (several.length === 0) return null
  const { explore: words, groups } = messagesIn(locale)
  const own = selection.by ?? ''
  return {
    name: 'by',
    label: words.by,
    value: asked.by ?? '',
    choices: [
      ...(own === '' ? [{ value: '', name: words.byNone }] : []),
      ...several.flatMap(({ id, name }) => [
        { value: id === own && asked.by === undefined ? '' : id, name: name[locale] },
        ...subject.groupings
          // A grouping with one group sets nothing side by side.
          .filter((grouping) => grouping.dimension === id && grouping.groups.length > 1)
          .map((grouping) => ({
            value: grouping.id,
            name: fill(groups.by, {
              dimension: name[locale],
              grouping: groupingName(grouping.attribute, locale),
            }),
          })),
      ]),
    ],
    free: false,
  }
}

/** How the codes of groups are taken together, where there are groups. */
export function takeControl({ selection, subject, asked }: Exploration, locale: Locale): Control | null {
  if (selection.groups.length === 0) return null
  const words = messagesIn(locale).groups
  return {
    name: 'take',
    label: words.take,
    value: asked.take ?? '',
    choices: TAKES.map((take) => ({
      value: asked.take === undefined && take === selection.take ? '' : take,
      name: words.takes[take],
    })).filter(({ value }) => subject.additive || value !== 'sum' || asked.take === 'sum'),
    free: false,
  }
}

/** Groups of the codes that are set side by side, those of few codes after those of many names. */
export function groupChoices({ subject, selection }: Exploration, locale: Locale): GroupChoice[] {
  return subject.groupings
    .filter(({ dimension }) => dimension === selection.by)
    .flatMap((grouping) =>
      grouping.groups
        .map(({ code, members }) => ({
          ...chosenGroup(grouping, code),
          name: groupName(grouping.codeList, grouping.attribute, code, locale),
          count: members.length,
        }))
        .sort(byName),
    )
}

/** Ways to normalise, with the published values first. */
export function normaliseControl(exploration: Exploration, locale: Locale): Control {
  const words = messagesIn(locale).explore
  return {
    name: 'normalise',
    label: words.normalise,
    value: exploration.asked.normalise ?? '',
    choices: [
      { value: '', name: words.absolute },
      ...exploration.subject.normalisations.map((value) => ({
        value,
        name: normalisationName(value, exploration, locale),
      })),
    ],
    free: false,
  }
}

/** The period in which an index is 100. */
export function baseControl({ periods, base, asked }: Exploration, locale: Locale): Control | null {
  if (asked.normalise !== 'index-100') return null
  return {
    name: 'base',
    label: messagesIn(locale).explore.base,
    value: asked.base ?? '',
    choices: periods.map((code) => ({
      value: code === base && asked.base === undefined ? '' : code,
      name: shortPeriod(code, locale),
    })),
    free: false,
  }
}

/** Even or logarithmic steps, where the values allow it. */
export function scaleControl({ logAllowed, asked }: Exploration, locale: Locale): Control | null {
  if (!logAllowed) return null
  const words = messagesIn(locale).explore
  return {
    name: 'scale',
    label: words.scale,
    value: asked.scale ?? '',
    choices: [
      { value: '', name: words.linear },
      { value: 'log', name: words.log },
    ],
    free: false,
  }
}

/** What a scatter chart is set against. */
export function againstControl({ chart, comparisons, asked }: Exploration, locale: Locale): Control | null {
  if (chart !== 'scatter') return null
  const [first] = comparisons
  return {
    name: 'against',
    label: messagesIn(locale).explore.against,
    value: asked.against ?? '',
    choices: comparisons.map((id) => ({
      value: id === first && asked.against === undefined ? '' : id,
      name: descriptionOf(id)?.measure.title[locale] ?? id,
    })),
    free: false,
  }
}
