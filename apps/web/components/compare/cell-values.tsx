import {
  explainedBy,
  preferenceRules,
  type Reconciliation,
  type RivalComparison,
} from '@exodus/core/reconciliation'
import { Figure } from '@/components/figure/figure'
import { SourceLine } from '@/components/figure/source-line'
import { Phrase } from '@/components/text/phrase'
import { sourceView } from '@/lib/figure-view'
import { formatValue } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { percentText } from '@/lib/percent-text'
import { messagesIn } from '@/messages'
import styles from './compare.module.css'
import { DefinitionDifferences } from './definition-differences'

interface CellValuesProps {
  readonly cell: Reconciliation
  readonly locale: Locale
}

/** The value used and its rivals, each with its source; why the one comes first, and what explains the gap. */
export function CellValues({ cell, locale }: CellValuesProps) {
  const words = messagesIn(locale).compare
  const { figure, rivals } = cell
  const { lineage } = figure
  return (
    <dl className={styles.values}>
      <div>
        <dt>{words.value}</dt>
        <dd>
          <Figure figure={figure} locale={locale} />{' '}
          {lineage.operation === 'observation' ? (
            <span className="small">
              <SourceLine source={sourceView(lineage.source, locale)} />
            </span>
          ) : null}
        </dd>
      </div>
      {rivals.map((comparison) => (
        <Rival key={comparison.rival.row} comparison={comparison} cell={cell} locale={locale} />
      ))}
    </dl>
  )
}

function Rival({ comparison, cell, locale }: CellValuesProps & { readonly comparison: RivalComparison }) {
  const words = messagesIn(locale).compare
  const { rival, difference, relative, rule, statedReason, explained, residual } = comparison
  const unit = cell.figure.unit.id
  const shown = (value: number): string => formatValue(value, unit, locale)
  const signed = signedText(difference, unit, locale)
  return (
    <>
      <div data-rival="">
        <dt>{words.rival}</dt>
        <dd>
          <bdi className={styles.rivalValue} data-number="rival" data-rival-value={rival.value}>
            {shown(rival.value)}
          </bdi>{' '}
          <span className="small">
            <SourceLine source={sourceView(rival.source, locale)} />
          </span>
        </dd>
      </div>
      <DefinitionDifferences cell={cell} comparison={comparison} locale={locale} />
      <div>
        <dt>{words.gap}</dt>
        <dd>
          {relative === undefined ? (
            <bdi data-number="rival">{signed}</bdi>
          ) : (
            <Phrase
              text={words.gapText}
              values={{
                difference: <bdi data-number="rival">{signed}</bdi>,
                relative: <bdi data-number="rival">{percentText(relative, locale, true)}</bdi>,
              }}
            />
          )}
        </dd>
      </div>
      <div>
        <dt>{words.why}</dt>
        <dd>{preferenceRules[rule][locale]}</dd>
      </div>
      {statedReason === undefined ? null : (
        <div>
          <dt>{words.statedReason}</dt>
          <dd lang="en" dir="ltr" data-number="note">
            {statedReason}
          </dd>
        </div>
      )}
      {explained === undefined ? null : (
        <div>
          <dt>{words.explainedPart}</dt>
          <dd>
            <Phrase
              text={words.explainedText}
              values={{
                amount: <bdi data-number="rival">{signedText(explained.amount, unit, locale)}</bdi>,
                ground: explainedBy[explained.by][locale],
              }}
            />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.residual}</dt>
        <dd data-residual={residual}>
          {residual === 0 ? (
            words.residualNone
          ) : (
            <Phrase
              text={words.residualAll}
              values={{ residual: <bdi data-number="rival">{signedText(residual, unit, locale)}</bdi> }}
            />
          )}
        </dd>
      </div>
    </>
  )
}

/** A difference with its sign; of percentages in percentage points. */
function signedText(difference: number, unit: string, locale: Locale): string {
  const text = formatValue(Math.abs(difference), unit, locale, 'text').replace('%', '')
  return `${difference < 0 ? '−' : '+'}${text}`
}
