import { toBibtex } from './bibtex'
import type { Citable } from './citable'
import { toPlainText } from './plain-text'
import { toRis } from './ris'

export type { Citable } from './citable'

/** The forms in which a work can be cited. */
export const CITATION_FORMS = ['text', 'bibtex', 'ris'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

const WRITERS: Readonly<Record<CitationForm, (work: Citable) => string>> = {
  text: toPlainText,
  bibtex: toBibtex,
  ris: toRis,
}

/** A citation of a dataset, figure or chart: a sentence, a BibTeX entry or a RIS record. */
export const citation = (work: Citable, form: CitationForm = 'text'): string => WRITERS[form](work)
