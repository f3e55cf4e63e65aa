import { formatPeriod, parsePeriod } from '../period'
import type { ClaimPage } from './claim-page'
import type { Assessment } from './define-claim'
import { confidenceTexts } from './verdict'
import { verdictName } from './verdict-name'

/** A citation in plain text: who assessed what, with which verdict, on which data, and where. */
export function citeClaim(assessment: Assessment, page: ClaimPage): string {
  const { claim, confidence, verdict, asOf } = assessment
  const { url, locale, publisher, revised, article } = page
  const day = (date: string): string => formatPeriod(parsePeriod(date), locale)
  const name = verdictName(assessment, locale)
  // Of an opinion nothing is sure or unsure.
  const sure = verdict === 'opinion' ? undefined : confidenceTexts[confidence][locale]
  if (locale === 'ur') {
    return [
      `${publisher.name}۔`,
      `دعویٰ، ہمارے الفاظ میں: ${claim.statement.ur}`,
      `کس نے کیا: ${claim.speaker.ur} (${article.title})۔`,
      `فیصلہ: ${name}${sure ? `، اعتماد: ${sure}` : ''}${asOf ? `، ${day(asOf)} تک شائع شدہ شواہد پر` : ''}۔`,
      `شواہد پر نظرِ ثانی: ${day(revised)}۔`,
      url,
    ].join(' ')
  }
  return [
    `${publisher.name}.`,
    `Claim, in our words: ${claim.statement.en}`,
    `Made by: ${claim.speaker.en} (${article.title}).`,
    `Verdict: ${name}${sure ? `, confidence: ${sure}` : ''}${asOf ? `, on evidence published by ${day(asOf)}` : ''}.`,
    `Evidence revised ${day(revised)}.`,
    url,
  ].join(' ')
}
