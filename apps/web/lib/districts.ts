import { type Evidence, type Figure, readWhere } from '@exodus/core'
import { isWholeCode } from '@exodus/core/metrics'
import { district } from '@exodus/core/profiles'
import { cache } from 'react'
import { codeAt } from './destinations'
import { allEvidence } from './evidence-all'
import { type Measured, measuredAt } from './metrics-of'
import { codeAttribute, parentOf } from './names'
import { type FactView, factsOf } from './profile'

const DATASET = 'departures-by-district'
const HOME = { origin: 'PAK' }

/** Ids of all metrics that pages of districts show. */
export const districtMetrics = ['district-share']

/** A district with its departures in the period of the index. */
export interface DistrictLine {
  readonly code: string
  readonly province: string
  readonly figure: Figure
  /** Where its chief town is, in degrees. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null
}

export interface ProvinceGroup {
  readonly code: string
  readonly total?: Figure
  readonly districts: readonly DistrictLine[]
}

export interface DistrictsIndex {
  readonly period: string
  /** The most departures first. */
  readonly lines: readonly DistrictLine[]
  readonly provinces: readonly ProvinceGroup[]
}

let index: Promise<DistrictsIndex> | undefined

/** Every district with its departures in the latest year published; read once a process. */
export function districtsIndex(): Promise<DistrictsIndex> {
  index ??= readIndex()
  return index
}

async function readIndex(): Promise<DistrictsIndex> {
  const evidence = await allEvidence()
  const period = evidence.dataset(DATASET).codesOf('period').toSorted().at(-1) ?? ''
  const lines = readWhere(evidence, DATASET, { ...HOME, period })
    .map(lineOf)
    .filter(({ code }) => !isWholeCode(code))
    .sort((a, b) => b.figure.value - a.figure.value)
  return { period, lines, provinces: provincesOf(evidence, period, lines) }
}

function lineOf(figure: Figure): DistrictLine {
  const code = codeAt(figure, 'district')
  return { code, province: parentOf('district', code), figure, at: positionOf(code) }
}

/** Where a district's chief town is, from the code list; nothing when no town could be matched. */
function positionOf(code: string): DistrictLine['at'] {
  const [latitude = '', longitude = ''] = ['latitude', 'longitude'].map((id) =>
    codeAttribute('district', code, id),
  )
  return latitude === '' || longitude === ''
    ? null
    : { latitude: Number(latitude), longitude: Number(longitude) }
}

/** Provinces and regions, the one with the most departures first. */
function provincesOf(evidence: Evidence, period: string, lines: readonly DistrictLine[]): ProvinceGroup[] {
  const totals = new Map(
    readWhere(evidence, 'departures-by-province', { ...HOME, period }).map((figure) => [
      codeAt(figure, 'province'),
      figure,
    ]),
  )
  const sum = ({ districts }: ProvinceGroup): number =>
    districts.reduce((all, { figure }) => all + figure.value, 0)
  return [...new Set(lines.map(({ province }) => province))]
    .map((code) => {
      const total = totals.get(code)
      return {
        code,
        ...(total ? { total } : {}),
        districts: lines.filter(({ province }) => province === code),
      }
    })
    .sort((a, b) => sum(b) - sum(a))
}

export interface DistrictPage {
  readonly code: string
  readonly province: string
  readonly facts: readonly FactView[]
  readonly missing: ReturnType<typeof district>['missing']
  readonly datasets: ReturnType<typeof district>['datasets']
  readonly metrics: readonly Measured[]
  /** Its province in the period of the index; absent when the district has no row there. */
  readonly group?: ProvinceGroup
}

/** Everything that the page of a district tells. */
export const districtPage = cache(async (code: string): Promise<DistrictPage> => {
  const evidence = await allEvidence()
  const profile = district(evidence, code)
  const { provinces } = await districtsIndex()
  const group = provinces.find(({ districts }) => districts.some((line) => line.code === code))
  return {
    code,
    province: parentOf('district', code),
    facts: factsOf(profile),
    missing: profile.missing,
    datasets: profile.datasets,
    metrics: measuredAt(districtMetrics, evidence, () => [{ ...HOME, district: code }]),
    ...(group ? { group } : {}),
  }
})
