import { unknownId } from '../../error'
import type { Model } from '../model'
import { drift } from './drift'
import { holtDamped } from './holt-damped'
import { naive } from './naive'
import { onLogarithms } from './on-logarithms'
import { theilSen } from './theil-sen'

export { drift, holtDamped, naive, onLogarithms, theilSen }

/** Every model, the simplest first. */
export const models: readonly Model[] = [
  naive,
  drift,
  theilSen,
  holtDamped,
  onLogarithms(drift),
  onLogarithms(theilSen),
  onLogarithms(holtDamped),
]

/**
 * A model by id.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function modelById(id: string): Model {
  const model = models.find((candidate) => candidate.id === id)
  if (!model) throw unknownId({ field: 'model', value: id, known: models.map((candidate) => candidate.id) })
  return model
}
