import type { Evidence } from '@exodus/core'
import type { Assessment } from '@exodus/core/claims'
import type { Event, Statement } from '@exodus/core/schema'
import { type Chapter, type Section, story, storyDatasets } from '@exodus/core/story'
import { claimsWith } from '../claims/assessed'
import type { PageName } from '../directory'
import { evidenceOf } from '../evidence'
import { gulfSection } from './gulf'
import { passportMapDatasets, passportMapSection, type StoryMap } from './passport-map'

/** A section with what its ids stand for. */
export interface StorySection extends Omit<Section, 'claims' | 'events' | 'statements'> {
  readonly claims: readonly Assessment[]
  readonly events: readonly Event[]
  readonly statements: readonly Statement[]
  /** What of its chart stands on a map. */
  readonly map?: StoryMap
}

export interface StoryChapter extends Omit<Chapter, 'sections'> {
  readonly sections: readonly StorySection[]
}

let told: Promise<readonly StoryChapter[]> | undefined

/** The whole story with its claims and records; told once a process, for both languages. */
export function storyChapters(): Promise<readonly StoryChapter[]> {
  told ??= tell()
  return told
}

async function tell(): Promise<StoryChapter[]> {
  const evidence = await evidenceOf([...new Set([...storyDatasets, ...passportMapDatasets])])
  const events = new Map(evidence.records.events.map((event) => [event.id, event]))
  const statements = new Map(evidence.records.statements.map((statement) => [statement.id, statement]))
  const known = <Record>(records: ReadonlyMap<string, Record>, ids: readonly string[] = []): Record[] =>
    ids.flatMap((id) => records.get(id) ?? [])
  return Promise.all(
    story(evidence).map(async ({ sections, ...chapter }) => ({
      ...chapter,
      sections: await Promise.all(
        sections
          .flatMap((section): OwnedSection[] => [section, ...after(section, evidence)])
          .map(async (section) => ({
            ...section,
            claims: await claimsWith(section.claims),
            events: known(events, section.events),
            statements: known(statements, section.statements),
          })),
      ),
    })),
  )
}

/** Sections of the site's own, by the section of the story that each comes after. */
const OWN: Readonly<Record<string, (evidence: Evidence) => OwnSection | undefined>> = {
  where: gulfSection,
  passport: passportMapSection,
}

type OwnSection = Omit<OwnedSection, 'claims' | 'events' | 'statements'>

type OwnedSection = Section & Pick<StorySection, 'map'>

function after({ id }: Section, evidence: Evidence): OwnedSection[] {
  const own = OWN[id]?.(evidence)
  return own ? [{ ...own, claims: [] }] : []
}

/** Pages that go further into a chapter; a choice of the editors. */
const FURTHER: Readonly<Record<string, readonly PageName[]>> = {
  scale: ['places', 'years'],
  who: ['professions', 'districts'],
  insiders: ['insiders'],
  wish: ['wish'],
  doors: ['visas', 'passport', 'asylum', 'timeline'],
  money: ['money'],
  why: ['why'],
  next: ['next'],
}

/** The pages that go further into a chapter, by their names in the directory. */
export const furtherPages = (chapter: string): readonly PageName[] => FURTHER[chapter] ?? []
