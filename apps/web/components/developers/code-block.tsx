import styles from './developers.module.css'

interface CodeBlockProps {
  readonly title: string
  readonly code: string
}

/** Code or what it prints; Latin in both languages, so it runs from left to right. */
export function CodeBlock({ title, code }: CodeBlockProps) {
  return (
    <figure className={styles.block}>
      <figcaption>{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre dir="ltr" lang="en" tabIndex={0}>
        <code>{code}</code>
      </pre>
    </figure>
  )
}
