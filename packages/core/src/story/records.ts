import type { Event } from '../schema'

/** Ids of records, for links. */
export const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

/** Whether Pakistan or the state that acted has confirmed an event. */
export const isConfirmed = ({ status }: Event): boolean => status.startsWith('confirmed')

/** Whether an event touched one of several groups. */
export const touches =
  (...groups: readonly string[]) =>
  ({ affected }: Event): boolean =>
    affected.some((group) => groups.includes(group))
