import type { Query } from '@/lib/links'

interface KeptProps {
  /** What the address says of the other forms of a page. */
  readonly values: Query
}

/** Keeps in a form what was chosen in the others of its page, with script or without. */
export const Kept = ({ values }: KeptProps) =>
  Object.entries(values).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  )
