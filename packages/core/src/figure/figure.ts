import type { Period } from '../period'
import type { LocalizedText, ObservationStatus, Operation, Quality, Source } from '../schema'
import type { Unit } from '../unit'

/** A source as a lineage names it: whole where sources were opened, else by id. */
export type SourceReference = Pick<Source, 'id'> & Partial<Source>

/** What another source gives for the same cell. */
export interface Alternative {
  readonly value: number
  readonly key: Readonly<Record<string, string>>
  readonly status: ObservationStatus
  readonly quality: Quality
  /** Row of the published table, the first being 1. */
  readonly row: number
  readonly source: SourceReference
  readonly note?: string
}

/** The leaf of every lineage: one published row. */
export interface ObservationLineage {
  readonly operation: 'observation'
  readonly dataset: string
  readonly version: string
  readonly row: number
  readonly key: Readonly<Record<string, string>>
  readonly source: SourceReference
  /** What the dataset notes of the row besides, by attribute id: a scope, a label, a sample size. */
  readonly attributes: Readonly<Record<string, string>>
  /** Other sources that give the same value. */
  readonly confirmedBy: readonly string[]
  readonly note?: string
}

/** An inner node: what was done to which figures. */
export interface OperationLineage {
  readonly operation: Operation
  /** The formula in words, for example `departures ÷ population × 1,000`. */
  readonly formula: LocalizedText
  readonly factor?: number
  /** What a reader must know of this step, for example which scope was chosen. */
  readonly notes: readonly LocalizedText[]
  readonly inputs: readonly Figure[]
}

export type Lineage = ObservationLineage | OperationLineage

declare const made: unique symbol

/**
 * A value with its evidence. Figures come from reading an observation (`readObservation`) or from the algebra on other
 * figures, and from nowhere else.
 */
export interface Figure {
  readonly [made]: true
  /** `<dataset or metric>/<codes>.<period>`; absent for an intermediate result. */
  readonly id?: string
  /** What the value is called in a formula: a dataset's measure or a metric's title. */
  readonly label: LocalizedText
  readonly value: number
  readonly unit: Unit
  readonly period: Period
  readonly status: ObservationStatus
  readonly quality: Quality
  /** The spread when rival values are taken instead of the preferred ones. */
  readonly range?: { readonly low: number; readonly high: number }
  readonly alternatives: readonly Alternative[]
  readonly lineage: Lineage
}

/** Seals the parts of a figure; the figure layer alone calls it. */
export const sealFigure = (parts: Omit<Figure, typeof made>): Figure => Object.freeze(parts) as Figure
