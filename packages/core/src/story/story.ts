import type { Evidence } from '../evidence'
import type { LocalizedText } from '../schema'
import { chapters } from './chapters'
import type { Chapter, Section } from './section'

/** Datasets to open for the whole story. */
export const storyDatasets: readonly string[] = [
  ...new Set(chapters.flatMap(({ sections }) => sections.flatMap(({ datasets }) => datasets))),
]

/** A section of the story by its names, as it can be listed without any evidence at hand. */
export interface SectionName extends Pick<Section, 'id' | 'heading'> {
  /** The title of the chapter in which it stands. */
  readonly chapter: LocalizedText
}

/** The sections of the story in their order. */
export const storyOutline: readonly SectionName[] = chapters.flatMap(({ title, sections }) =>
  sections.map(({ id, heading }) => ({ id, heading, chapter: title })),
)

/**
 * The line of thought of the article, retold by us and met with the evidence: every number in it is a figure, and every
 * wording that depends on a number is chosen by comparing figures.
 */
export const story = (evidence: Evidence): Chapter[] =>
  chapters.map(({ id, title, sections }) => ({
    id,
    title,
    sections: sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      claims: section.claims,
      ...section.tell(evidence),
    })),
  }))
