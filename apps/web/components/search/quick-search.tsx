'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { FoundPage } from '@/lib/search'
import type { Messages } from '@/messages'
import styles from './search.module.css'

type Suggestion = Pick<FoundPage, 'kind' | 'id' | 'title' | 'href'>

interface QuickSearchProps {
  /** The page of results; without script the button is a link to it. */
  readonly page: string
  readonly suggest: string
  readonly words: Pick<
    Messages['search'],
    'open' | 'placeholder' | 'label' | 'close' | 'failed' | 'results' | 'kinds'
  >
}

// Long enough for a word to be typed, short enough not to be noticed.
const PAUSE = 120

/** The way into everything: Ctrl K or a press opens a box that answers while one types. */
export function QuickSearch({ page, suggest, words }: QuickSearchProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly Suggestion[] | 'failed'>([])
  const [at, setAt] = useState(-1)
  const hits = found === 'failed' ? [] : found

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    setAt(-1)
    if (query.trim() === '') return setFound([])
    const abort = new AbortController()
    const timer = setTimeout(() => {
      fetch(`${suggest}?${new URLSearchParams({ q: query })}`, { signal: abort.signal })
        .then(
          (response): Promise<readonly Suggestion[] | 'failed'> =>
            response.ok ? response.json() : Promise.resolve('failed'),
        )
        .then(setFound)
        .catch(() => abort.signal.aborted || setFound('failed'))
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, suggest])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    // One place more than there are results: above the first stands the text itself.
    const places = hits.length + 1
    const step = event.key === 'ArrowDown' ? 1 : -1
    setAt(((at + 1 + step + places) % places) - 1)
  }
  const onSubmit = (event: FormEvent): void => {
    const chosen = hits[at]
    if (chosen === undefined) return
    event.preventDefault()
    location.assign(chosen.href)
  }

  return (
    <>
      <a
        href={page}
        className={styles.open}
        aria-keyshortcuts="Control+K Meta+K"
        title={words.open}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          dialog.current?.showModal()
        }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M12.7 12.7 17.5 17.5" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className="hidden-text">{words.open}</span>
      </a>
      <dialog ref={dialog} className={styles.dialog} aria-label={words.open} closedby="any">
        <form action={page} onSubmit={onSubmit} className={styles.box}>
          <input
            type="search"
            name="q"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
            placeholder={words.placeholder}
            aria-label={words.label}
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            {...(at >= 0 ? { 'aria-activedescendant': `${list}-${at}` } : {})}
            autoComplete="off"
            dir="auto"
            required
          />
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </form>
        {found === 'failed' ? (
          <p className={styles.failed} role="status">
            {words.failed}
          </p>
        ) : null}
        {/* The focus stays in the box, as the pattern of a combobox has it; options are links for whoever points. */}
        <div id={list} role="listbox" aria-label={words.results} className={styles.list}>
          {hits.map(({ kind, id, title, href }, index) => (
            <a
              key={`${kind}/${id}`}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              href={href}
            >
              <span dir="auto">{title}</span>
              <span className={styles.kind}>{words.kinds[kind]}</span>
            </a>
          ))}
        </div>
      </dialog>
    </>
  )
}
