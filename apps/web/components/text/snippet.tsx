import type { ReactNode } from 'react'
import styles from './snippet.module.css'

interface SnippetProps {
  readonly title: string
  readonly text: string
  readonly copy: string
  readonly copied: string
  /** Whether it is running text, which takes the direction of the page; code never does. */
  readonly prose?: boolean
}

/** A text to take along, with a button that copies it. */
export const Snippet = ({ title, text, copy, copied, prose = false }: SnippetProps) => (
  <div className={styles.snippet}>
    <p className={styles.snippetHead}>
      <span>{title}</span>
      <button type="button" className="screen-only" data-copy={text} data-copied={copied}>
        {copy}
        <span className="hidden-text">: {title}</span>
      </button>
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
    <pre tabIndex={0} {...(prose ? { 'data-text': '' } : {})}>
      <code>{text}</code>
    </pre>
  </div>
)

/** Texts and links to take along, side by side where there is room. */
export const Takes = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.takes}>{children}</div>
)
