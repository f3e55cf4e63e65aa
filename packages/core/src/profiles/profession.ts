import type { Evidence } from '../evidence'
import { buildProfile, fromRows, type Profile, unknownSubject } from './facet'
import { type Subject, subjectsOf } from './subjects'

const FACETS = [
  fromRows(
    {
      id: 'registered-departures',
      title: { en: 'Registered departures in it', ur: 'اس پیشے کی رجسٹرڈ روانگی' },
      dataset: 'departures-by-occupation',
      subject: 'occupation',
    },
    { notPeers: ['all-occupations'] },
  ),
  fromRows(
    {
      id: 'registered-departures-cumulative',
      title: { en: 'Registered departures over several years', ur: 'کئی برسوں کی رجسٹرڈ روانگی' },
      dataset: 'departures-by-occupation-cumulative',
      subject: 'occupation',
    },
    { ranked: false },
  ),
  fromRows(
    {
      id: 'working-abroad',
      title: {
        en: 'Trained in Pakistan, working abroad',
        ur: 'پاکستان میں تربیت یافتہ، بیرونِ ملک مصروفِ کار',
      },
      dataset: 'professionals-abroad',
      subject: 'occupation',
      where: { destination: 'WLD' },
    },
    { ranked: false },
  ),
  fromRows(
    {
      id: 'registered-at-home',
      title: { en: 'Registered at home', ur: 'ملک میں رجسٹرڈ' },
      dataset: 'professional-workforce-and-training',
      subject: 'occupation',
      where: { measure: 'registered', sex: 'total' },
    },
    { ranked: false },
  ),
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
