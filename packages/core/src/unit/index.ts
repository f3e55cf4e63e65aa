export { percent, percentChange, percentOfGdp, perThousandPopulation, ratio } from './derived-units'
export { assertSameUnit, convertValue, type Unit, unlikeUnits } from './unit'
