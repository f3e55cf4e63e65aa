import type { Metadata } from 'next'
import { messagesIn } from '@/messages'
import type { Subject } from '../claims/subjects'
import { isLocale } from '../locale'
import { pageMetadata } from '../metadata'

/** Title, description and addresses of a subject page. */
export function subjectMetadata(subject: Subject, locale: string): Metadata {
  if (!isLocale(locale)) return {}
  const { title, lead } = messagesIn(locale).subjects[subject]
  return pageMetadata(locale, `/${subject}`, { title, description: lead })
}
