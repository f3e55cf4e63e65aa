import {
  againstControl,
  baseControl,
  byControl,
  type Control,
  codeChoices,
  dimensionControls,
  groupChoices,
  normaliseControl,
  scaleControl,
  takeControl,
} from '@/lib/explore/choices'
import type { Exploration } from '@/lib/explore/explore'
import { formatNumber, shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import { CodePicker } from './code-picker'
import styles from './explore.module.css'
import { GroupPicker } from './group-picker'

interface ControlsProps {
  readonly exploration: Exploration
  readonly locale: Locale
}

/** All that can be chosen: a plain form, so that it works without script; with it, every change shows at once. */
export function Controls({ exploration, locale }: ControlsProps) {
  const { subject, asked, selection, periods, series, more } = exploration
  const words = messagesIn(locale).explore
  const action = links.exploreOf(locale, subject.kind, subject.id)
  const single = [
    byControl(exploration, locale),
    takeControl(exploration, locale),
    ...dimensionControls(exploration, locale),
    normaliseControl(exploration, locale),
    baseControl(exploration, locale),
    scaleControl(exploration, locale),
    againstControl(exploration, locale),
  ].filter((control) => control !== null)
  const by = subject.dimensions.find(({ id }) => id === selection.by)
  const drawn = new Set([...series, ...(selection.named ? more : [])].map(({ id }) => id))
  const [from = '', to = from] = asked.period.split('..')
  return (
    <form
      action={action}
      aria-label={words.controls}
      className={styles.form}
      autoComplete="off"
      data-loading={words.loading}
    >
      {/* A chart chosen by its tab stays chosen when the form is sent without script. */}
      {asked.chart === undefined ? null : (
        <input type="hidden" name="chart" value={asked.chart} data-key="chart" />
      )}
      {single.slice(0, 1).map((control) => (
        <Field key={control.name} control={control} />
      ))}
      {by === undefined ? null : (
        <CodePicker
          name={by.id}
          label={by.name[locale]}
          search={words.search}
          chosen={fill(words.chosen, {
            count: formatNumber(by.codes.filter((code) => drawn.has(code)).length, locale),
            all: formatNumber(by.codes.length, locale),
          })}
          note={
            selection.named || selection.groups.length > 0
              ? ''
              : subject.kind === 'metrics'
                ? words.automaticFew
                : words.automatic
          }
          choices={codeChoices(by, locale)}
          checked={drawn}
        />
      )}
      <GroupPicker
        choices={groupChoices(exploration, locale)}
        checked={new Set(selection.groups.map(({ id }) => id))}
        words={messagesIn(locale).groups}
        locale={locale}
      />
      {single.slice(1).map((control) => (
        <Field key={control.name} control={control} />
      ))}
      {periods.length < 2 ? null : (
        <div className={styles.pair} data-key="periods">
          {(['from', 'to'] as const).map((name) => (
            <Field
              key={name}
              control={{
                name,
                label: words[name],
                value: name === 'from' ? from : to,
                choices: [
                  { value: '', name: name === 'from' ? words.earliest : words.latest },
                  ...periodChoices(periods, name === 'from' ? from : to, locale),
                ],
                free: false,
              }}
            />
          ))}
        </div>
      )}
      <p className={styles.actions} data-key="actions">
        <button type="submit" data-no-script="">
          {words.apply}
        </button>
        <a href={action}>{words.reset}</a>
      </p>
      <p className="hidden-text" role="status" data-keep="" />
    </form>
  )
}

/** Periods to choose from, and one that the address holds already. */
function periodChoices(periods: readonly string[], asked: string, locale: Locale): Control['choices'] {
  const all =
    asked === '' || asked.includes(',') || periods.includes(asked) ? periods : [...periods, asked].sort()
  return all.map((value) => ({ value, name: shortPeriod(value, locale) }))
}

function Field({ control: { name, label, value, choices, free } }: { readonly control: Control }) {
  if (free) {
    return (
      <label className={styles.field} data-key={name}>
        <span>{label}</span>
        <input name={name} defaultValue={value} autoComplete="off" />
      </label>
    )
  }
  return (
    <label className={styles.field} data-key={name}>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  )
}
