'use client'

import { useLayoutEffect } from 'react'
import styles from './layout.module.css'

/** Switches between light and dark and remembers the choice; until then the system's choice rules. */
export function ThemeToggle({ label }: { readonly label: string }) {
  useLayoutEffect(() => {
    // In development React resets <html> once after the script of the head has run.
    const chosen = localStorage.getItem('theme')
    if (chosen !== null) document.documentElement.dataset.theme = chosen
  }, [])
  return (
    <button
      type="button"
      className={styles.theme}
      aria-label={label}
      title={label}
      onClick={() => {
        const root = document.documentElement
        const dark = root.dataset.theme
          ? root.dataset.theme === 'dark'
          : matchMedia('(prefers-color-scheme: dark)').matches
        const next = dark ? 'light' : 'dark'
        root.dataset.theme = next
        localStorage.setItem('theme', next)
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}
