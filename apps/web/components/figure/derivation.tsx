import type { Figure as FigureValue } from '@exodus/core'
import { useId } from 'react'
import { formatFigure, formatNumber } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { punctuation } from '@/lib/punctuation'
import { fill, messagesIn } from '@/messages'
import styles from './derivation.module.css'
import { Figure } from './figure'

// Of a long series the latest; the chart and the table beside it hold all.
const MOST_INPUTS = 12

interface DerivationProps {
  readonly figure: FigureValue
  readonly locale: Locale
  /** Inputs to name at most, the latest; where many derivations stand together, a few are enough. */
  readonly most?: number
}

/**
 * An intermediate result, which has no page of its own: the number opens its formula and the figures that went into it,
 * each of which has one. A popover, so that it stands inside a sentence and works without script.
 */
export function Derivation({ figure, locale, most = MOST_INPUTS }: DerivationProps) {
  const id = useId()
  const { lineage } = figure
  if (lineage.operation === 'observation') return <Figure figure={figure} locale={locale} form="text" />
  const inputs = namedInputs(figure)
  const more = inputs.length - most
  return (
    <>
      <button type="button" className={`figure ${styles.number}`} popoverTarget={id} data-derivation="">
        <bdi>{formatFigure(figure, locale, 'text')}</bdi>
      </button>
      <span id={id} popover="auto" className={styles.derivation} data-derivation="">
        <span className={styles.formula}>{lineage.formula[locale]}</span>
        {inputs.slice(-most).map((input) => (
          <span key={input.id} className={styles.input}>
            <span>
              {input.label[locale]}
              {punctuation[locale].comma}
              <bdi>{input.period.code}</bdi>
            </span>
            <Figure figure={input} locale={locale} />
          </span>
        ))}
        {more > 0 ? (
          <span className={styles.input}>
            {fill(messagesIn(locale).dataset.more, { count: formatNumber(more, locale) })}
          </span>
        ) : null}
      </span>
    </>
  )
}

/** The nearest figures behind a result that have a page of their own, each once. */
function namedInputs({ lineage }: FigureValue): FigureValue[] {
  if (lineage.operation === 'observation') return []
  const found = lineage.inputs.flatMap((input) => (input.id === undefined ? namedInputs(input) : [input]))
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at)
}
