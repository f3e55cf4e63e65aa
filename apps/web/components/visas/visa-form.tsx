import type { ReactNode } from 'react'
import { Kept } from '@/components/page/kept'
import pick from '@/components/page/pick.module.css'
import { links, type Query } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

interface VisaFormProps {
  /** The section that the form belongs to and leads back to. */
  readonly section: string
  readonly label: string
  /** What is chosen in the other sections. */
  readonly kept: Query
  readonly locale: Locale
  /** The choices. */
  readonly children: ReactNode
}

/** The choices of one section of the visas page; those of the other sections stay as they are. */
export function VisaForm({ section, label, kept, locale, children }: VisaFormProps) {
  const words = messagesIn(locale).visas
  return (
    <search className={pick.box}>
      <form action={links.subject(locale, 'visas', {}, section)} className={pick.form} aria-label={label}>
        <Kept values={kept} />
        {children}
        <p className={pick.actions}>
          <button type="submit">{words.show}</button>
          <a href={links.subject(locale, 'visas', kept, section)}>{words.clear}</a>
        </p>
      </form>
    </search>
  )
}
