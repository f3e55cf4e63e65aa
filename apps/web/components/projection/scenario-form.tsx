import type { LeverSetting, Scenario } from '@exodus/core/projections'
import { Derivation } from '@/components/figure/derivation'
import { Figure } from '@/components/figure/figure'
import { Kept } from '@/components/page/kept'
import pick from '@/components/page/pick.module.css'
import { Phrase } from '@/components/text/phrase'
import { formatFigure, rangeText, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { leverName, type ScenarioView } from '@/lib/next'
import { punctuation } from '@/lib/punctuation'
import { fill, messagesIn } from '@/messages'
import styles from './projection.module.css'

interface ScenarioFormProps {
  readonly view: ScenarioView
  readonly locale: Locale
  /** What the address says of the other scenarios, kept as it is. */
  readonly others: readonly (readonly [name: string, value: string])[]
}

/** The assumptions of a scenario; a plain form, its state in the address. */
export function ScenarioForm({ view: { scenario, result }, locale, others }: ScenarioFormProps) {
  const words = messagesIn(locale).next
  return (
    <form
      action={`${links.next(locale)}#${scenario.id}`}
      className={pick.form}
      aria-label={fill(words.levers, { title: scenario.title[locale] })}
    >
      <Kept values={Object.fromEntries(others)} />
      {result.levers.map((setting) => (
        <LeverField key={setting.lever} scenario={scenario} setting={setting} locale={locale} />
      ))}
      <p className={pick.actions}>
        <button type="submit">{words.compute}</button>
        <a href={links.next(locale, Object.fromEntries(others), scenario.id)}>{words.reset}</a>
      </p>
    </form>
  )
}

interface LeverFieldProps {
  readonly scenario: Scenario
  readonly setting: LeverSetting
  readonly locale: Locale
}

function LeverField({ scenario, setting, locale }: LeverFieldProps) {
  const words = messagesIn(locale).next
  const { lever, title, figure, default: standard, changed } = setting
  const bounds = scenario.levers.find(({ id }) => id === lever)?.bounds
  const id = `${scenario.id}-${lever}`
  const { range, unit } = standard
  return (
    <div className={`${pick.field} ${styles.lever}`}>
      <label htmlFor={id}>{`${title[locale]}${punctuation[locale].comma}${unitName(unit.id, locale)}`}</label>
      <input
        id={id}
        type="number"
        name={leverName(scenario, lever)}
        step="any"
        min={bounds?.low}
        max={bounds?.high}
        defaultValue={changed ? figure.value : ''}
        placeholder={formatFigure(standard, locale, 'text')}
        aria-describedby={`${id}-given`}
        dir="ltr"
      />
      <small id={`${id}-given`}>
        <Phrase
          text={range ? words.given : words.givenAlone}
          values={{
            value:
              standard.id === undefined ? (
                <Derivation figure={standard} locale={locale} />
              ) : (
                <Figure figure={standard} locale={locale} form="text" />
              ),
            ...(range ? bounded(rangeText(range, unit.id, locale)) : {}),
          }}
        />
      </small>
    </div>
  )
}

const bounded = ({ low, high }: { readonly low: string; readonly high: string }) => ({
  low: <bdi data-number="range">{low}</bdi>,
  high: <bdi data-number="range">{high}</bdi>,
})
