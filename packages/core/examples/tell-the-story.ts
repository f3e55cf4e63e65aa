import { openEvidence } from '@exodus/core'
import { renderSentence, story, storyDatasets } from '@exodus/core/story'

const evidence = await openEvidence({ datasets: storyDatasets })
const chapters = story(evidence)
console.log(chapters.map(({ id }) => id).join(' '))

const [register] = chapters[0]?.sections ?? []
console.log(register?.claims.join(' '))
for (const sentence of register?.sentences.slice(0, 3) ?? []) console.log(renderSentence(sentence, 'en'))
if (register?.chart) console.log(register.chart.shape, renderSentence(register.chart.title, 'en'))
