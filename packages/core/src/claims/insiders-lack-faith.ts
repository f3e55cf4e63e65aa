import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { dualNationalOfficials } from '../metrics/insiders'
import { say } from '../sentence'
import { defineClaim, eventsShow, figuresSay, opinion, statementsSay } from './define-claim'
import { casesOf } from './rules'
import { conductOf } from './staff-abroad'

// Lists of a body or of several; the parts of a list are left out.
const LISTS = [
  'civil-servants-all-bodies',
  'fia-list',
  'senior-officers-list-to-national-assembly',
  'three-services-grade-17-and-above',
]

const listed = (evidence: Evidence): Figure[] =>
  LISTS.flatMap((group) => dualNationalOfficials.series(evidence, { origin: 'PAK', group })).sort(
    (a, b) => a.value - b.value,
  )

/** An opinion on what officials believe; lists of second nationalities, homes abroad and cases of staying stand beside it. */
export const insidersLackFaith = defineClaim({
  id: 'insiders-lack-faith',
  datasets: [...dualNationalOfficials.datasets, 'wealth-abroad'],
  check: (evidence) => {
    const lists = listed(evidence)
    const [shortest, longest] = [lists.at(0), lists.at(-1)]
    const owners = readWhere(evidence, 'wealth-abroad', {
      origin: 'PAK',
      destination: 'ARE',
      indicator: 'dubai-property-owners',
    }).at(-1)
    const nationalities =
      shortest && longest && shortest !== longest
        ? [
            say(
              {
                en: 'Lists of officials with a second nationality, each of other bodies, name from {shortest} ({shortest:period}) to {longest} ({longest:period}); a second nationality alone does not show what its holder believes.',
                ur: 'دوسری شہریت رکھنے والے افسروں کی فہرستوں میں، جن میں ہر ایک کے ادارے الگ ہیں، {shortest} ({shortest:period}) سے {longest} ({longest:period}) تک نام ہیں؛ محض دوسری شہریت سے حامل کا یقین معلوم نہیں ہوتا۔',
              },
              { shortest, longest },
            ),
          ]
        : []
    const homes = owners
      ? [
          say(
            {
              en: 'Leaked records of {owners:period} put the Pakistani owners of homes in Dubai at {owners}; how many of them hold office is not counted.',
              ur: '{owners:period} کے افشا شدہ ریکارڈ کے مطابق دبئی میں گھروں کے پاکستانی مالکان {owners} ہیں؛ ان میں کتنے عہدے دار ہیں، اس کی گنتی نہیں۔',
            },
            { owners },
          ),
        ]
      : []
    const { confirmed } = casesOf(conductOf(evidence, ['mission-staff', 'diplomats', 'parliament-staff']))
    const said = evidence.records.statements
    const alleged = said.filter(
      ({ topic, stance }) =>
        ['officials-buying-property-in-portugal', 'dual-nationality-of-officials'].includes(topic) &&
        stance === 'critical',
    )
    const explained = said.filter(
      ({ topic, stance }) =>
        ['mission-staff-who-do-not-return', 'dual-nationals-in-cabinet'].includes(topic) &&
        ['explaining', 'defending'].includes(stance),
    )
    return opinion({
      reasons: [
        say({
          en: 'What insiders believe cannot be read from their conduct; the conduct itself is counted in part.',
          ur: 'صاحبانِ اختیار کیا یقین رکھتے ہیں، یہ ان کے طرزِ عمل سے نہیں پڑھا جا سکتا؛ خود طرزِ عمل کی گنتی جزوی ہے۔',
        }),
        ...nationalities,
        ...homes,
      ],
      supports: [...homes.map(figuresSay), ...eventsShow(confirmed), ...statementsSay(alleged)],
      contradicts: [...nationalities.map(figuresSay), ...statementsSay(explained)],
    })
  },
})
