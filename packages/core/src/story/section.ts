import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import type { Sentence } from '../sentence'

/** One line or row of bars of a chart. */
export interface ChartSeries {
  readonly label: LocalizedText
  readonly figures: readonly Figure[]
}

/** The figures for the chart of a section; how they are drawn is not settled here. */
export interface Chart {
  /** What it shows, as a finding computed from its figures. */
  readonly title: Sentence
  /** Over time, or side by side. */
  readonly shape: 'time' | 'comparison'
  readonly series: readonly ChartSeries[]
}

/** What a section says on the evidence given. */
export interface Told {
  /** What the figures let one say, in order; a sentence whose figures are not published is left out. */
  readonly sentences: readonly Sentence[]
  readonly chart?: Chart
  /** Ids of the events on record that bear on it, for and against. */
  readonly events?: readonly string[]
  /** Ids of the statements on record that bear on it. */
  readonly statements?: readonly string[]
}

/** A step of the line of thought. */
export interface Section extends Told {
  readonly id: string
  readonly heading: LocalizedText
  /** Ids of the claims of the article that it meets. */
  readonly claims: readonly string[]
}

export interface SectionDefinition extends Omit<Section, keyof Told> {
  /** Ids of the datasets that it reads. */
  readonly datasets: readonly string[]
  readonly tell: (evidence: Evidence) => Told
}

/** Part of the article's argument, with what the evidence says to it. */
export interface Chapter {
  readonly id: string
  readonly title: LocalizedText
  readonly sections: readonly Section[]
}

export interface ChapterDefinition extends Omit<Chapter, 'sections'> {
  readonly sections: readonly SectionDefinition[]
}
