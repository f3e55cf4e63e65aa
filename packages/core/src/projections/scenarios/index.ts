import { unknownId } from '../../error'
import { cumulativeDepartures } from './cumulative-departures'
import { doctorsPerThousand } from './doctors-per-thousand'
import { remittancesScenario } from './remittances'
import type { Scenario } from './scenario'

export type { Lever, LeverSetting, Outcome, Scenario, ScenarioOptions, ScenarioResult } from './scenario'
export { cumulativeDepartures, doctorsPerThousand, remittancesScenario }

/** Every scenario of what follows if things go on. */
export const scenarios: readonly Scenario[] = [cumulativeDepartures, doctorsPerThousand, remittancesScenario]

/**
 * A scenario by id.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function scenarioById(id: string): Scenario {
  const scenario = scenarios.find((candidate) => candidate.id === id)
  if (!scenario) throw unknownId({ field: 'scenario', value: id, known: scenarios.map((known) => known.id) })
  return scenario
}
