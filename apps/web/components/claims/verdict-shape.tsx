import type { Verdict } from '@exodus/core/claims'
import styles from './verdict.module.css'

// How much of the ring is filled: sectors from the top, clockwise.
const FILLED: Readonly<Partial<Record<Verdict, string>>> = {
  'mostly-supported': 'M10 3a7 7 0 1 1-7 7H10z',
  mixed: 'M10 3a7 7 0 0 1 0 14z',
  misleading: 'M10 3a7 7 0 0 1 7 7H10z',
}

/** The shape of a verdict, fuller the more of the statement is borne out; its word stands beside it. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.shape} data-verdict={verdict}>
      <VerdictGlyph verdict={verdict} />
    </svg>
  )
}

/** What the shape is drawn with, in a square of twenty units. */
export function VerdictGlyph({ verdict }: { readonly verdict: Verdict }) {
  const filled = FILLED[verdict]
  return (
    <>
      {verdict === 'opinion' ? (
        <path
          d="M4 14.5c0-5 1.6-7.6 4.5-9.5l.8 1.3C7.7 7.5 7 8.7 6.9 10.2a2.2 2.2 0 1 1-.6 4.3zM11 14.5c0-5 1.6-7.6 4.5-9.5l.8 1.3c-1.6 1.2-2.3 2.4-2.4 3.9a2.2 2.2 0 1 1-.6 4.3z"
          fill="currentColor"
        />
      ) : (
        <circle
          cx={10}
          cy={10}
          r={7}
          fill={verdict === 'supported' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={2}
          strokeDasharray={verdict === 'unverifiable' ? '2.75 2.75' : undefined}
        />
      )}
      {filled === undefined ? null : <path d={filled} fill="currentColor" />}
      {verdict === 'contradicted' ? (
        <path d="M2.5 17.5 17.5 2.5" stroke="currentColor" strokeWidth={2} strokeLinecap="round" />
      ) : null}
    </>
  )
}
