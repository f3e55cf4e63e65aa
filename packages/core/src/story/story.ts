import type { Evidence } from '../evidence'
import { chapters } from './chapters'
import type { Chapter, Section } from './section'

/** Datasets to open for the whole story. */
export const storyDatasets: readonly string[] = [
  ...new Set(chapters.flatMap(({ sections }) => sections.flatMap(({ datasets }) => datasets))),
]

/** The sections of the story in their order, by id and heading: what can be named without any evidence at hand. */
export const storyOutline: readonly Pick<Section, 'id' | 'heading'>[] = chapters.flatMap(({ sections }) =>
  sections.map(({ id, heading }) => ({ id, heading })),
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
