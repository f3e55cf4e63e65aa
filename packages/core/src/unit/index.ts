export {
  concentrationPoints,
  destinations,
  effectiveNumber,
  gini,
  index,
  iscoSkillLevel,
  percent,
  percentagePoints,
  percentChange,
  percentOfGdp,
  persons,
  perThousandLabourForce,
  perThousandPopulation,
  rank,
  ratio,
  score100,
} from './derived-units'
export { assertSameUnit, convertValue, type Unit, unlikeUnits } from './unit'
