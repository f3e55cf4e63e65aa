import type { Assessment } from '@exodus/core/claims'
import type { LocalizedText } from '@exodus/core/schema'
import { story, storyDatasets } from '@exodus/core/story'
import { evidenceOf } from '../evidence'
import { claimsWith } from './assessed'
import { SUBJECTS, type Subject } from './subjects'

/** A chapter of the story that the home page does not draw: the claims it meets, and the page that goes into it. */
export interface StoryChapter {
  readonly id: string
  readonly title: LocalizedText
  readonly subject: Subject | undefined
  readonly claims: readonly Assessment[]
}

// The home page draws these itself.
const DRAWN = ['scale', 'who', 'doors']

const isSubject = (id: string): id is Subject => (SUBJECTS as readonly string[]).includes(id)

let known: Promise<readonly StoryChapter[]> | undefined

/** The chapters beyond those drawn that meet a claim; told once a process, for both languages. */
export function furtherChapters(): Promise<readonly StoryChapter[]> {
  known ??= read()
  return known
}

async function read(): Promise<StoryChapter[]> {
  const chapters = story(await evidenceOf(storyDatasets)).filter(({ id }) => !DRAWN.includes(id))
  const met = await Promise.all(
    chapters.map(async ({ id, title, sections }) => ({
      id,
      title,
      subject: isSubject(id) ? id : undefined,
      claims: await claimsWith(sections.flatMap(({ claims }) => claims)),
    })),
  )
  return met.filter(({ claims }) => claims.length > 0)
}
