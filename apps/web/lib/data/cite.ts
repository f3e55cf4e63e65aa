import { dataVersion } from '@exodus/core'
import { CITATION_FORMS, type CitationForm, citation } from '@exodus/core/citation'
import { messagesIn } from '@/messages'
import type { Description } from '../catalogue'
import { links } from '../links'
import type { Locale } from '../locale'
import { siteUrl } from '../site-url'
import { sourceOf } from '../sources'

/** A dataset cited in every form, with those who published its rows. */
export const citationsOfDataset = (
  { id, title, revised, sources }: Description,
  locale: Locale,
): { readonly form: CitationForm; readonly text: string }[] =>
  CITATION_FORMS.map((form) => ({
    form,
    text: citation(
      {
        kind: 'dataset',
        title: title[locale],
        id,
        version: dataVersion,
        revised,
        publisher: messagesIn(locale).site.name,
        url: `${siteUrl()}${links.dataset(locale, id)}`,
        sources: [...new Set(sources.map((source) => sourceOf(source)?.publisher ?? source))],
        locale,
      },
      form,
    ),
  }))
