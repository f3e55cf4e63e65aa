import type { Figure as FigureValue } from '@exodus/core'
import { useId } from 'react'
import { formatFigure } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import styles from './derivation.module.css'
import { Figure } from './figure'

interface DerivationProps {
  readonly figure: FigureValue
  readonly locale: Locale
}

/**
 * An intermediate result, which has no page of its own: the number opens its formula and the figures that went into it,
 * each of which has one. A popover, so that it stands inside a sentence and works without script.
 */
export function Derivation({ figure, locale }: DerivationProps) {
  const id = useId()
  const { lineage } = figure
  if (lineage.operation === 'observation') return <Figure figure={figure} locale={locale} form="text" />
  const inputs = namedInputs(figure)
  return (
    <>
      <button type="button" className={`figure ${styles.number}`} popoverTarget={id}>
        <bdi>{formatFigure(figure, locale, 'text')}</bdi>
      </button>
      <span id={id} popover="auto" className={styles.derivation}>
        <span className={styles.formula}>{lineage.formula[locale]}</span>
        {inputs.map((input) => (
          <span key={input.id} className={styles.input}>
            <span>
              {input.label[locale]}, <bdi>{input.period.code}</bdi>
            </span>
            <Figure figure={input} locale={locale} />
          </span>
        ))}
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
