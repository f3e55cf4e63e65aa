import { formatDay } from '../period'
import type { Citable } from './citable'

/** A Latin part of an Urdu text, set apart so that it keeps its own order. */
const isolated = (text: string): string => (/[\u0600-\u06ff]/.test(text) ? text : `\u2068${text}\u2069`)

/** A citation as a sentence or two. */
export function toPlainText({
  title,
  publisher,
  version,
  revised,
  url,
  sources,
  locale,
  id,
}: Citable): string {
  const day = formatDay(revised, locale)
  if (locale === 'ur') {
    const from = sources.length === 0 ? '' : ` ماخذ: ${sources.map(isolated).join('؛ ')}۔`
    return `${isolated(publisher)}، ${title} (${isolated(id)}، اعداد کا نسخہ ${isolated(version)}، ${day})۔${from} ${url}`
  }
  const from = sources.length === 0 ? '' : ` Source data: ${sources.join('; ')}.`
  return `${publisher}, “${title}” (${id}, data version ${version}, ${day}).${from} ${url}`
}
