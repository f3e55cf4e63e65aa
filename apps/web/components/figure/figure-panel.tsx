'use client'

import { useEffect, useRef, useState } from 'react'
import type { FigureView } from '@/lib/figure-view-types'
import type { Messages } from '@/messages'
import { FigureEvidence } from './figure-evidence'
import styles from './panel.module.css'

interface FigurePanelProps {
  readonly locale: string
  readonly words: Messages['figure']
}

type Answer = { readonly id: string; readonly href: string; readonly view: FigureView | 'loading' | 'failed' }

/**
 * The panel in which every number of the page opens. One for the page: it listens for presses on any element with
 * `data-figure`, so that figures themselves need no script. Without script the link leads to the permanent page.
 */
export function FigurePanel({ locale, words }: FigurePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<HTMLElement | SVGElement | null>(null)
  const [trail, setTrail] = useState<readonly Answer[]>([])
  const current = trail.at(-1)

  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element)) return
      const copy = event.target.closest('[data-copy]')
      if (copy instanceof HTMLElement) void copyText(copy)
      const link = event.target.closest('a[data-figure]')
      if (
        link === null ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return
      event.preventDefault()
      const id = link.getAttribute('data-figure') ?? ''
      const href = link.getAttribute('href') ?? ''
      const inside = dialog.current?.contains(link) === true
      if (!inside) opener.current = link as HTMLElement | SVGElement
      setTrail((before) => [...(inside ? before : []), { id, href, view: 'loading' }])
      if (dialog.current?.open !== true) dialog.current?.showModal()
      fetchView(locale, id).then((view) =>
        setTrail((before) =>
          before.map((answer) =>
            answer.id === id && answer.view === 'loading' ? { ...answer, view } : answer,
          ),
        ),
      )
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [locale])

  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby="panel-title"
      onClose={() => {
        setTrail([])
        opener.current?.focus()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close()
      }}
      onKeyDown={(event) => {
        // The browser closes a modal dialog on Escape; nothing else may take the key first.
        event.stopPropagation()
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.bar}>
          {trail.length > 1 ? (
            <button type="button" onClick={() => setTrail((before) => before.slice(0, -1))}>
              {words.back}
            </button>
          ) : (
            <span className="muted">{words.title}</span>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <div aria-live="polite" aria-busy={current?.view === 'loading'}>
          <PanelBody answer={current} words={words} locale={locale} />
        </div>
      </div>
    </dialog>
  )
}

function PanelBody({ answer, words, locale }: { readonly answer: Answer | undefined } & FigurePanelProps) {
  if (answer === undefined) return null
  if (answer.view === 'loading') return <p id="panel-title">{words.loading}</p>
  if (answer.view === 'failed') {
    return (
      <p id="panel-title">
        {words.failed} <a href={answer.href}>{words.permanent}</a>
      </p>
    )
  }
  return <FigureEvidence view={answer.view} words={words} locale={locale} level={2} titleId="panel-title" />
}

const fetched = new Map<string, Promise<FigureView | 'failed'>>()

function fetchView(locale: string, id: string): Promise<FigureView | 'failed'> {
  const path = `/${locale}/evidence/${id}`
  const known = fetched.get(path)
  if (known) return known
  const answer = fetch(path)
    .then(
      (response): Promise<FigureView | 'failed'> =>
        response.ok ? response.json() : Promise.resolve('failed'),
    )
    .catch((): 'failed' => 'failed')
  fetched.set(path, answer)
  // A failure may pass: ask again next time.
  void answer.then((view) => (view === 'failed' ? fetched.delete(path) : undefined))
  return answer
}

async function copyText(button: HTMLElement): Promise<void> {
  const { copy = '', copied = '' } = button.dataset
  const label = button.textContent
  await navigator.clipboard.writeText(copy)
  button.textContent = copied
  setTimeout(() => {
    button.textContent = label
  }, 2000)
}
