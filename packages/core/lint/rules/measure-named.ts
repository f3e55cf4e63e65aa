import type { DatasetRule } from '../rule'

/** Titles that stand above any number and say of none what it counts. */
const SAY_NOTHING =
  /^(an? |the )?(value|values|figure|number|amount|people|persons|measure|count|data)( of (the (answer|indicator|measure)|persons|people))?$/i

/** The title of the measure says what is counted: it stands alone over columns, charts and answers. */
export const measureNamed: DatasetRule = {
  id: 'measure-named',
  checkDataset: ({ description: { id, measure } }) =>
    SAY_NOTHING.test(measure.title.en)
      ? [{ where: id, message: `measure: the title "${measure.title.en}" does not say what is counted` }]
      : [],
}
