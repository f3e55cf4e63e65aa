import { didYouMean, nearest } from '../../src/error/nearest'
import { checkDistinct, type DatasetRule } from '../rule'

/** Every code of a dimension or coded attribute stands in its code list. */
export const codesKnown: DatasetRule = {
  id: 'codes-known',
  checkDataset: (dataset, { codeLists }) => {
    const { description } = dataset
    const coded = [
      ...description.dimensions,
      ...description.attributes.flatMap(({ id, codeList }) => (codeList ? [{ id, codeList }] : [])),
      { id: 'status', codeList: 'observation-status' },
      { id: 'quality', codeList: 'quality' },
      { id: 'unit', codeList: 'unit' },
    ]
    return coded.flatMap(({ id, codeList }) => {
      const list = codeLists.get(codeList)
      if (!list) return [{ where: description.id, message: `there is no code list ${codeList}` }]
      const codes = new Set(list.codes.map(({ code }) => code))
      const isDimension = description.dimensions.some((dimension) => dimension.id === id)
      return checkDistinct(dataset, id, (value) =>
        codes.has(value) || (value === '' && !isDimension && id !== 'status')
          ? undefined
          : `"${value}" is not in code list ${codeList}.${didYouMean(nearest(value, [...codes]))}`,
      )
    })
  },
}
