'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'
import { addressOf, type Entries } from '@/lib/explore/address'
import styles from './explore.module.css'

interface ControlFormProps {
  readonly action: string
  /** What the page shows now, as it stands in the address. */
  readonly query: string
  readonly label: string
  readonly loading: string
  readonly children: ReactNode
}

type Field = HTMLInputElement | HTMLSelectElement

const isField = (element: unknown): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement

/**
 * The form of the explorer, brought alive: a change goes into the address at once, as an entry of its own in the history,
 * so that going back undoes it. Without script the form is sent as it is.
 */
export function ControlForm({ action, query, label, loading, children }: ControlFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [pending, start] = useTransition()

  // Going back changes the page under the controls: they follow it.
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (!isField(field)) continue
      if (field.dataset.value !== undefined) field.value = field.dataset.value
      else if (field.type === 'checkbox' && 'defaultChecked' in field) field.checked = field.defaultChecked
    }
    form.current?.setAttribute('data-query', query)
  }, [query])

  const onChange = (target: EventTarget): void => {
    if (!isField(target) || target.name === '' || form.current === null) return
    const data = new FormData(form.current)
    const names = ['from', 'to'].includes(target.name) ? ['from', 'to'] : [target.name]
    const kept = [...new URLSearchParams(query)].filter(
      ([name]) => !names.includes(name) && !(names.length > 1 && name === 'period'),
    )
    const changed: Entries = names.flatMap((name) =>
      data.getAll(name).map((value): [string, string] => [name, String(value)]),
    )
    start(() => router.push(`${action}${addressOf([...kept, ...changed])}`, { scroll: false }))
  }

  return (
    <form
      ref={form}
      action={action}
      aria-label={label}
      aria-busy={pending}
      className={styles.form}
      onChange={(event) => onChange(event.target)}
    >
      {children}
      <p className={styles.pending} role="status">
        {pending ? loading : null}
      </p>
    </form>
  )
}
