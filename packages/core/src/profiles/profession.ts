import type { Evidence } from '../evidence'
import { doctorsAbroad } from '../metrics'
import { parsePeriod } from '../period'
import { buildProfile, type Facet, fromRows, type Profile, unknownSubject } from './facet'
import { type Subject, subjectsOf } from './subjects'

// No professions, but the sum of all and the sum of the rest.
const NO_PROFESSION = ['all-occupations', 'others']

const isYear = (period: string): boolean => parsePeriod(period).kind === 'year'

const FACETS: readonly Facet[] = [
  fromRows(
    {
      id: 'registered-departures',
      title: { en: 'Registered departures', ur: 'رجسٹرڈ روانگی' },
      dataset: 'departures-by-occupation',
      subject: 'occupation',
    },
    (code) => !NO_PROFESSION.includes(code),
  ),
  fromRows({
    id: 'registered-departures-cumulative',
    title: {
      en: 'Registered departures in parts of a year or several years',
      ur: 'سال کے کسی حصے یا کئی برسوں کی رجسٹرڈ روانگی',
    },
    dataset: 'departures-by-occupation-cumulative',
    subject: 'occupation',
  }),
  // One measure only: the table has registers, licences and shares of several kinds beside it.
  {
    id: 'working-abroad',
    title: {
      en: 'Trained in Pakistan, working in hosts that publish a count',
      ur: 'پاکستان میں تربیت یافتہ، ان ملکوں میں برسرِ کار جو گنتی شائع کرتے ہیں',
    },
    datasets: doctorsAbroad.datasets,
    read: (evidence, code) =>
      code === 'doctor'
        ? doctorsAbroad.series(
            evidence,
            { origin: 'PAK' },
            evidence.dataset('professionals-abroad').codesOf('period').filter(isYear),
          )
        : [],
  },
  fromRows({
    id: 'registered-at-home',
    title: { en: 'Registered at home', ur: 'ملک میں رجسٹرڈ' },
    dataset: 'professional-workforce-and-training',
    subject: 'occupation',
    where: { measure: 'registered', sex: 'total' },
  }),
]

/** Every profession with rows in an open dataset, in order of code. */
export const professions = (evidence: Evidence): Subject[] =>
  subjectsOf(evidence, { dimensions: ['occupation'], codeList: 'occupation' })

/**
 * Everything known of a profession, by its code in list occupation.
 * @throws ExodusError `UnknownIdError` when it is in no dataset
 */
export function profession(evidence: Evidence, code: string): Profile {
  const profile = buildProfile(evidence, 'profession', code, FACETS, ['occupation'])
  if (profile.datasets.length === 0) throw unknownSubject('profession', code)
  return profile
}
