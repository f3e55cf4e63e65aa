import type { Messages } from '@/messages'
import styles from './panel.module.css'

/** The panel in which every number of the page opens; what it does is in behaviours/figure-panel.ts. */
export function FigurePanel({ words }: { readonly words: Messages['figure'] }) {
  return (
    <dialog
      className={styles.panel}
      aria-labelledby="panel-title"
      closedby="any"
      data-panel=""
      data-loading={words.loading}
      data-failed={words.failed}
      data-permanent={words.permanent}
    >
      <div className={styles.sheet}>
        <div className={styles.bar}>
          <button type="button" data-panel-back="" hidden>
            {words.back}
          </button>
          <span className="muted" data-panel-title="">
            {words.title}
          </span>
          <button type="button" data-panel-close="">
            {words.close}
          </button>
        </div>
        <div aria-live="polite" data-panel-body="" />
      </div>
    </dialog>
  )
}
