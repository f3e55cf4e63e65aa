import { openEvidence } from '@exodus/core'
import { story, storyDatasets } from '@exodus/core/story'
import { expect, test } from 'vitest'
import { sameFigures } from './same-figure'

const evidence = await openEvidence({ datasets: storyDatasets })
const sections = story(evidence).flatMap((chapter) => chapter.sections)

test('the record that the text names is the year of the chart that has it', () => {
  const register = sections.find(({ id }) => id === 'register')
  const figures = register?.sentences.flatMap((sentence) => Object.values(sentence.figures)) ?? []
  const same = register?.chart ? sameFigures(figures, register.chart) : new Map()
  const drawn = new Map(
    register?.chart?.series.flatMap((one) => one.figures.map((figure) => [figure.id, figure])) ?? [],
  )
  const record = [...drawn.values()].reduce((most, figure) => (figure.value > most.value ? figure : most))
  const [named] = [...same].find(([id]) => id.startsWith('departures-record/')) ?? []
  expect(same.get(named ?? '')).toBe(record.id)
})

test('whatever is the same has the same value', () => {
  for (const { id, sentences, chart } of sections) {
    if (!chart) continue
    const figures = sentences.flatMap((sentence) => Object.values(sentence.figures))
    const values = new Map(
      [...figures, ...chart.series.flatMap((one) => one.figures)].map((figure) => [figure.id, figure.value]),
    )
    for (const [named, drawn] of sameFigures(figures, chart))
      expect(values.get(named), id).toBe(values.get(drawn))
  }
})
