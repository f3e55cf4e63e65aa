import type { EvidenceRecords } from '../evidence'
import type { Metric } from '../metrics'
import type { Code, CodeList, DatasetDescription, LocalizedText, Source } from '../schema'
import type { SearchDocument } from './search-document'

/** What an index is made from; whatever is left out is not found. */
export interface SearchedParts {
  readonly catalogue?: readonly Pick<
    DatasetDescription,
    'id' | 'topic' | 'title' | 'description' | 'counts' | 'measure'
  >[]
  /** Code lists by id; `area`, `district`, `province`, `occupation`, `occupation-family` and `topic` are used. */
  readonly codeLists?: Readonly<Record<string, CodeList>>
  readonly sources?: readonly Pick<Source, 'id' | 'publisher' | 'title' | 'via'>[]
  readonly records?: Pick<EvidenceRecords, 'claims' | 'events' | 'statements'>
  readonly metrics?: readonly Pick<Metric, 'id' | 'title' | 'definition'>[]
}

/** Everything that can be found, as documents for `createSearch`. */
export function searchDocuments({
  catalogue = [],
  codeLists = {},
  sources = [],
  records = { claims: [], events: [], statements: [] },
  metrics = [],
}: SearchedParts): SearchDocument[] {
  const codes = (list: string): readonly Code[] => codeLists[list]?.codes ?? []
  const nameOf = (list: string, code = ''): LocalizedText =>
    codes(list).find((known) => known.code === code)?.name ?? NOTHING
  return [
    ...codes('area').map((code) => ({
      ...common(code),
      kind: 'place' as const,
      text: code.description ?? NOTHING,
      names: namesOf(code, ['aliases', 'alpha2']),
    })),
    ...codes('occupation').map((code) => ({
      ...common(code),
      kind: 'profession' as const,
      text: code.description ?? nameOf('occupation-family', code.attributes.family),
      names: [code.code],
    })),
    ...codes('district').map((code) => ({
      ...common(code),
      kind: 'district' as const,
      text: code.description ?? nameOf('province', code.parent),
      names: namesOf(code, ['labels', 'former_names']),
    })),
    ...metrics.map(({ id, title, definition }) => ({
      kind: 'metric' as const,
      id,
      title,
      text: definition,
      names: [id],
    })),
    ...catalogue.map(({ id, topic, title, description, counts, measure }) => ({
      kind: 'dataset' as const,
      id,
      title,
      text: joined(' ', description, counts),
      names: [id, ...bothOf(nameOf('topic', topic)), ...bothOf(measure.title)],
    })),
    ...records.claims.map(({ id, statement, test, speaker }) => ({
      kind: 'claim' as const,
      id,
      title: statement,
      text: test,
      names: [id, ...bothOf(speaker)],
    })),
    ...records.events.map(({ id, title, description, area }) => ({
      kind: 'event' as const,
      id,
      title,
      text: description,
      names: [id, ...bothOf(nameOf('area', area))],
    })),
    ...records.statements.map(({ id, speaker, office, quote, summary }) => ({
      kind: 'statement' as const,
      id,
      title: joined(': ', speaker, summary),
      text: quote === '' ? office : joined(' — ', office, { en: quote, ur: quote }),
      names: [id],
    })),
    // Of sources title and publisher alone: there are many, and their notes are long.
    ...sources.map(({ id, publisher, title, via }) => ({
      kind: 'source' as const,
      id,
      title: { en: title, ur: title },
      text: { en: publisher, ur: publisher },
      names: [publisher, via],
    })),
  ]
}

const NOTHING: LocalizedText = { en: '', ur: '' }

const common = ({ code, name }: Code): Pick<SearchDocument, 'id' | 'title'> => ({ id: code, title: name })

/** The code itself and what attributes list with `|`. */
const namesOf = ({ code, attributes }: Code, lists: readonly string[]): string[] => [
  code,
  ...lists.flatMap((list) => (attributes[list] ?? '').split('|')).filter(Boolean),
]

const bothOf = ({ en, ur }: LocalizedText): string[] => [en, ur]

const joined = (by: string, a: LocalizedText, b: LocalizedText): LocalizedText => ({
  en: `${a.en}${by}${b.en}`,
  ur: `${a.ur}${by}${b.ur}`,
})
