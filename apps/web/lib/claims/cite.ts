import { dataVersion } from '@exodus/core'
import { CITATION_FORMS, type CitationForm, citation } from '@exodus/core/citation'
import { type Assessment, citeClaim, verdictName } from '@exodus/core/claims'
import type { Locale } from '../locale'
import { sourceOf } from '../sources'
import { claimPage } from './claim-page'

/** The assessment of a claim cited in every form. */
export async function citationsOfClaim(
  assessment: Assessment,
  locale: Locale,
): Promise<{ readonly form: CitationForm; readonly text: string }[]> {
  const { claim } = assessment
  const page = await claimPage(claim.id, locale)
  const publishers = claim.sources.map((id) => sourceOf(id)?.publisher ?? id)
  const work = {
    kind: 'assessment',
    title: `${claim.statement[locale]} ${verdictName(assessment, locale)}`,
    id: claim.id,
    version: dataVersion,
    revised: page.revised,
    publisher: page.publisher.name,
    url: page.url,
    sources: [...new Set(publishers)],
    locale,
  } as const
  return CITATION_FORMS.map((form) => ({
    form,
    text: form === 'text' ? citeClaim(assessment, page) : citation(work, form),
  }))
}
