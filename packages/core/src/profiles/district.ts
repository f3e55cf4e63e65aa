import type { Evidence } from '../evidence'
import { buildProfile, fromRows, type Profile, unknownSubject } from './facet'
import { type Subject, subjectsOf } from './subjects'

// The one code of list district that is no district.
const ALL_DISTRICTS = 'total'

const FACETS = [
  fromRows(
    {
      id: 'registered-departures',
      title: { en: 'Registered departures', ur: 'رجسٹرڈ روانگی' },
      dataset: 'departures-by-district',
      subject: 'district',
    },
    (code) => code !== ALL_DISTRICTS,
  ),
  fromRows({
    id: 'registered-departures-cumulative',
    title: {
      en: 'Registered departures in parts of a year or several years',
      ur: 'سال کے کسی حصے یا کئی برسوں کی رجسٹرڈ روانگی',
    },
    dataset: 'departures-cumulative',
    subject: 'district',
  }),
]

/** Every district with rows in an open dataset, in order of code. */
export const districts = (evidence: Evidence): Subject[] =>
  subjectsOf(evidence, { dimensions: ['district'], codeList: 'district' })

/**
 * Everything known of a district of Pakistan, by its code.
 * @throws ExodusError `UnknownIdError` when it is in no dataset
 */
export function district(evidence: Evidence, code: string): Profile {
  const profile = buildProfile(evidence, 'district', code, FACETS, ['district'])
  if (profile.datasets.length === 0) throw unknownSubject('district', code)
  return profile
}
