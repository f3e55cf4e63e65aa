import { beforeAll, describe, expect, test } from 'vitest'
import { type OpenEvidence, openEvidence } from '../evidence'
import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import type { Sentence } from '../sentence'
import {
  type Assessment,
  claimById,
  claims,
  type EvidenceItem,
  type Finding,
  ratingOf,
  renderSentence,
  VERDICTS,
  verdictTexts,
} from '.'
import { withoutValues, withRecords } from './test-evidence'

let evidence: OpenEvidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const sentencesIn = (items: readonly EvidenceItem[]): Sentence[] =>
  items.flatMap((item) => (item.kind === 'figures' ? [item.sentence] : []))

const sentencesOf = ({ reasons, supports, contradicts, definitions }: Finding): Sentence[] => [
  ...reasons,
  ...sentencesIn(supports),
  ...sentencesIn(contradicts),
  ...definitions.map(({ reason }) => reason),
]

/** Every text that the check itself wrote; events and statements are data, and have their own words. */
const textsOf = (finding: Finding): LocalizedText[] => [
  ...sentencesOf(finding).map(({ text }) => text),
  ...finding.definitions.map(({ definition }) => definition),
  ...finding.wouldChange,
]

/** The published rows at the leaves of a figure. */
const rowsBehind = (figure: Figure): Figure[] =>
  figure.lineage.operation === 'observation' ? [figure] : figure.lineage.inputs.flatMap(rowsBehind)

const both = (assess: (assessment: Assessment) => void) => (id: string) => {
  const claim = claimById(id)
  assess(claim.assess(evidence))
  assess(claim.assessThen(evidence))
}

const ids = claims.map(({ id }) => id)

test('the registry holds each claim once, in the order of the article, and each has its words in the evidence', () => {
  const stated = evidence.records.claims.map(({ id }) => id)
  expect(ids).toEqual(stated)
})

test('a claim that does not exist is an error that names the nearest', () => {
  expect(claimById('moral-collapse').id).toBe('moral-collapse')
  expect(() => claimById('moral-colapse')).toThrow('Did you mean "moral-collapse"?')
})

describe.each(ids)('%s', (id) => {
  test('is given a verdict of the scale, and reasons for it, now and when it was said', () =>
    both(({ claim, verdict, confidence, reasons }) => {
      expect(claim.id).toBe(id)
      expect(VERDICTS).toContain(verdict)
      expect(['high', 'medium', 'low']).toContain(confidence)
      expect(reasons.length).toBeGreaterThan(0)
    })(id))

  test('was assessed, when it was said, on what had been published by then', () => {
    const { asOf } = claimById(id).assessThen(evidence)
    expect(asOf).toBeDefined()
    expect(claimById(id).assess(evidence)).not.toHaveProperty('asOf')
  })

  test('is not rated if it is an opinion or prediction; the evidence beside it is still shown', () =>
    both(({ claim, verdict, supports, contradicts, wouldChange }) => {
      const judgement = claim.kind === 'opinion' || claim.kind === 'prediction'
      expect(verdict === 'opinion').toBe(judgement)
      expect(ratingOf(verdict) === undefined).toBe(judgement || verdict === 'unverifiable')
      if (judgement) expect(supports.length + contradicts.length).toBeGreaterThan(0)
      else expect(wouldChange.length).toBeGreaterThan(0)
    })(id))

  test('has no digit in any text of its own', () =>
    both((assessment) => {
      const texts = textsOf(assessment).flatMap(({ en, ur }) => [en, ur])
      expect(texts.filter((text) => /\p{Nd}/u.test(text))).toEqual([])
    })(id))

  test('says the same in both languages: the same figures, all written out', () =>
    both((assessment) => {
      const placeholders = (text: string): string[] =>
        [...new Set(Array.from(text.matchAll(/\{\w+/g), ([name]) => name))].sort()
      for (const sentence of sentencesOf(assessment)) {
        expect(placeholders(sentence.text.ur)).toEqual(placeholders(sentence.text.en))
        for (const locale of ['en', 'ur'] as const) {
          expect(renderSentence(sentence, locale)).not.toMatch(/[{}]|NaN|undefined|∞/)
        }
      }
    })(id))

  test('rests on figures that end in published rows', () =>
    both((assessment) => {
      const figures = sentencesOf(assessment).flatMap((sentence) => Object.values(sentence.figures))
      for (const { lineage, value } of figures.flatMap(rowsBehind)) {
        if (lineage.operation !== 'observation') throw new Error('a leaf is a published row')
        const published = evidence.dataset(lineage.dataset).row(lineage.row - 1)
        expect(published).toMatchObject({ ...lineage.key, value, source: lineage.source.id })
        expect(evidence.source(lineage.source.id)?.url).toMatch(/^https?:/)
      }
    })(id))

  test('names all the datasets that it reads', async () => {
    const { datasets, assess, assessThen } = claimById(id)
    const own = await openEvidence({ datasets })
    expect(assess(own)).toEqual(assess(evidence))
    expect(assessThen(own)).toEqual(assessThen(evidence))
  })

  test('is the same each time it is assessed', () => {
    expect(claimById(id).assess(evidence)).toEqual(claimById(id).assess(evidence))
  })

  test('is still assessed where a dataset, or every record, is missing', () => {
    const { datasets, assess } = claimById(id)
    const bare = withRecords(evidence, () => ({ events: [], statements: [], incidents: [] }))
    const nothing = datasets.reduce(withoutValues, bare)
    for (const poorer of [...datasets.map((dataset) => withoutValues(evidence, dataset)), bare, nothing]) {
      expect(VERDICTS).toContain(assess(poorer).verdict)
    }
    expect(['opinion', 'unverifiable']).toContain(assess(nothing).verdict)
  })
})

test('every verdict of the scale has a name and a meaning in both languages', () => {
  for (const verdict of VERDICTS) {
    const { name, meaning } = verdictTexts[verdict]
    for (const text of [name.en, name.ur, meaning.en, meaning.ur]) expect(text).not.toBe('')
  }
})
