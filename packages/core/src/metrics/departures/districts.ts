import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, readWhere, sum } from '../../figure'
import { codeOf } from '../../figure/published-row'
import type { LocalizedText } from '../../schema'
import type { MetricKey } from '../define-metric'

// Labels that the source counts apart, by the district they belong to. Karachi is one until 2015, and is kept as one.
const PART_OF: Readonly<Record<string, string>> = {
  bolan: 'kachhi',
  turbat: 'kech',
  shahdadkot: 'qambar-shahdadkot',
  'karachi-east': 'karachi-central',
  'karachi-south': 'karachi-central',
  'karachi-west': 'karachi-central',
  korangi: 'karachi-central',
  malir: 'karachi-central',
}

/** What to know of any measure of spread over districts. */
export const DISTRICT_CAVEATS: readonly LocalizedText[] = [
  {
    en: 'Every district counts once, large or small: it measures how departures are spread over the map, not how likely people of a district are to leave.',
    ur: 'ہر ضلع ایک گنا گیا ہے، بڑا ہو یا چھوٹا: یہ نقشے پر روانگی کا پھیلاؤ ناپتا ہے، کسی ضلع کے لوگوں کے جانے کا امکان نہیں۔',
  },
  {
    en: 'New districts appear over the years; Karachi is taken as one throughout. 2008 has no answer: its column is misaligned in the source.',
    ur: 'سالوں کے ساتھ نئے اضلاع آتے ہیں؛ کراچی کو ہر سال ایک مانا گیا ہے۔ 2008 کا جواب نہیں: ماخذ میں اس سال کا کالم غلط سطروں پر ہے۔',
  },
]

export const countOfDistricts = (districts: number): LocalizedText => ({
  en: `${districts} districts`,
  ur: `${districts} اضلاع`,
})

/**
 * Registered departures of a year by district, second labels added to their district and Karachi taken as one, so that
 * years are cut up alike.
 * @throws ExodusError `MissingObservationError`
 */
export function districtsOf(evidence: Evidence, { origin = '', period = '' }: MetricKey): Figure[] {
  const rows = readWhere(evidence, 'departures-by-district', { origin, period })
  const districts = new Map<string, Figure[]>()
  for (const row of rows) {
    const label = codeOf(row, 'district')
    if (label === 'total') continue
    const district = PART_OF[label] ?? label
    districts.set(district, [...(districts.get(district) ?? []), row])
  }
  if (districts.size > 0) {
    return Array.from(districts.values(), (parts) => (parts.length > 1 ? sum(parts) : parts)).flat()
  }
  const flagged = evidence.dataset('departures-by-district').observations.where({ origin, period }).size > 0
  throw new ExodusError(
    'MissingObservationError',
    `departures-by-district has no districts of ${period}${flagged ? ' that may answer: they are flagged as unreliable' : ''}.`,
    { field: 'period', value: period },
  )
}
