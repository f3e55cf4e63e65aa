import styles from './layout.module.css'

/** Switches between light and dark; what it does is in behaviours/theme-toggle.ts. */
export function ThemeToggle({ label }: { readonly label: string }) {
  return (
    <button type="button" className={styles.theme} aria-label={label} title={label} data-theme-toggle="">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}
