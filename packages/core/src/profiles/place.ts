import type { Evidence } from '../evidence'
import { buildProfile, fromRows, type Profile, unknownSubject } from './facet'
import { isCountryCorridor, isPlace } from './peers'
import { type Subject, subjectsOf } from './subjects'

const fromPakistan = { origin: 'PAK' } as const

/** What is told of a country or area: as a destination of Pakistanis, and as a country to compare with. */
const FACETS = [
  fromRows(
    {
      id: 'registered-departures',
      title: { en: 'Registered to go there', ur: 'وہاں جانے کے اندراج' },
      dataset: 'departures-by-destination',
      subject: 'destination',
      where: fromPakistan,
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'migrant-stock',
      title: { en: 'Born in Pakistan, living there', ur: 'پاکستان میں پیدا، وہاں مقیم' },
      dataset: 'migrant-stock',
      subject: 'destination',
      where: { ...fromPakistan, sex: 'total' },
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'asylum-applications',
      title: { en: 'Asylum applications by Pakistanis', ur: 'پاکستانیوں کی پناہ کی درخواستیں' },
      dataset: 'asylum-applications',
      subject: 'destination',
      where: fromPakistan,
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'refugees',
      title: { en: 'Refugees from Pakistan', ur: 'پاکستان کے پناہ گزین' },
      dataset: 'refugees-stock',
      subject: 'destination',
      where: { ...fromPakistan, populationType: 'refugees' },
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'students',
      title: { en: 'Students from Pakistan (UNESCO)', ur: 'پاکستانی طلبہ (یونیسکو)' },
      dataset: 'students-abroad',
      subject: 'destination',
      where: { ...fromPakistan, measure: 'tertiary-by-host' },
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'remittances-to-pakistan',
      title: { en: 'Remittances from there (State Bank)', ur: 'وہاں سے ترسیلاتِ زر (اسٹیٹ بینک)' },
      dataset: 'sbp-remittances',
      subject: 'corridor',
    },
    isCountryCorridor,
  ),
  fromRows(
    {
      id: 'deported',
      title: { en: 'Pakistanis deported from there', ur: 'وہاں سے ملک بدر پاکستانی' },
      dataset: 'returns',
      subject: 'destination',
      where: { ...fromPakistan, measure: 'deported' },
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'gdp-per-head',
      title: { en: 'GDP per head, current US dollars', ur: 'فی کس جی ڈی پی، موجودہ امریکی ڈالر' },
      dataset: 'economy',
      subject: 'country',
      where: { indicator: 'gdp-per-capita-current-usd', region: 'national', group: 'total' },
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'population',
      title: { en: 'Population', ur: 'آبادی' },
      dataset: 'population',
      subject: 'country',
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'net-migration',
      title: { en: 'Net migration', ur: 'خالص ہجرت' },
      dataset: 'net-migration',
      subject: 'country',
    },
    isPlace,
  ),
  fromRows(
    {
      id: 'stock-abroad',
      title: { en: 'Born there, living abroad', ur: 'وہاں پیدا، بیرونِ ملک مقیم' },
      dataset: 'migrant-stock-by-origin',
      subject: 'origin',
      where: { sex: 'total' },
    },
    isPlace,
  ),
  fromRows({
    id: 'passport-rank',
    title: { en: 'Passport rank (Henley)', ur: 'پاسپورٹ کا درجہ (ہینلے)' },
    dataset: 'passport-rank',
    subject: 'origin',
    where: { index: 'henley', measure: 'rank' },
  }),
  fromRows(
    {
      id: 'asylum-applications-from',
      title: {
        en: 'Asylum applications by its citizens, world-wide',
        ur: 'اس کے شہریوں کی پناہ کی درخواستیں، دنیا بھر میں',
      },
      dataset: 'asylum-applications-by-origin',
      subject: 'origin',
    },
    isPlace,
  ),
]

const SUBJECTS = ['origin', 'destination', 'country', 'area', 'corridor', 'sender', 'receiver']

/** Every country or area with rows in an open dataset, in order of code. */
export const places = (evidence: Evidence): Subject[] =>
  subjectsOf(evidence, { dimensions: SUBJECTS, codeList: 'area' })

/** Datasets to open for profiles of places with all their facts. */
export const placeDatasets: readonly string[] = [...new Set(FACETS.flatMap(({ datasets }) => datasets))]

/**
 * Everything known of a country or area, by ISO 3166-1 alpha-3 code.
 * @throws ExodusError `UnknownIdError` when it is in no dataset
 */
export function place(evidence: Evidence, code: string): Profile {
  const profile = buildProfile(evidence, 'place', code, FACETS, SUBJECTS)
  if (profile.datasets.length === 0) throw unknownSubject('place', code)
  return profile
}
