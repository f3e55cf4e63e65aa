import styles from './pick.module.css'

export interface PickOption {
  readonly value: string
  readonly name: string
}

interface PickProps {
  readonly name: string
  readonly label: string
  /** What stands for no choice. */
  readonly any: string
  readonly value: string | undefined
  readonly options: readonly PickOption[]
}

/** A choice in a form that is sent as part of the address. */
export function Pick({ name, label, any, value = '', options }: PickProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
