export { renderSentence, type Sentence, type SentencePart, sentenceParts } from '../sentence'
export type { Chapter, Chart, ChartSeries, Section } from './section'
export { type SectionName, story, storyDatasets, storyOutline } from './story'
