import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { doctorEmigrationRate, leaversPerGraduate, leaversPerRegistered } from '../metrics/professionals'
import { professionDepartures } from '../metrics/who'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import { defineClaim, figuresSay } from './define-claim'
import { changeOverDecade, farAbove, readingOf } from './over-time'
import { asDefinitions, byReadings, fullYears, type Reading, readingsThat } from './readings'
import { atMost, byAgreement, confidenceOf, MANY_FROM } from './rules'

const DOCTORS = { origin: 'PAK', occupation: 'doctor' }

interface Measured extends Reading {
  readonly figures: readonly Figure[]
}

/** Whether the latest share of the group is that of many. */
const many = (definition: LocalizedText, text: LocalizedText, series: readonly Figure[]): Measured[] =>
  fullYears(series)
    .slice(-1)
    .map((part) => ({
      figures: [part],
      definition,
      holds: part.value >= MANY_FROM,
      reason: say(text, { part }),
    }))

/** Doctors are the one group of those named with a number at home to set the departures against. */
const doctors = (evidence: Evidence): Measured[] => [
  ...many(
    { en: 'Many doctors, against those registered at home', ur: 'بہت سے ڈاکٹر، ملک میں رجسٹرڈ کے مقابل' },
    {
      en: 'Doctors who registered to leave in {part:period} were {part} of those registered to practise.',
      ur: '{part:period} میں جانے کا اندراج کرانے والے ڈاکٹر، پریکٹس کے لیے رجسٹرڈ ڈاکٹروں کا {part} تھے۔',
    },
    leaversPerRegistered.series(evidence, DOCTORS),
  ),
  ...many(
    { en: 'Many doctors, against those who graduate', ur: 'بہت سے ڈاکٹر، فارغ التحصیل ہونے والوں کے مقابل' },
    {
      en: 'Doctors who registered to leave in {part:period} came to {part} of those who graduated.',
      ur: '{part:period} میں جانے کا اندراج کرانے والے ڈاکٹر فارغ التحصیل ہونے والوں کا {part} بنتے ہیں۔',
    },
    leaversPerGraduate.series(evidence, DOCTORS),
  ),
  ...many(
    { en: 'Many doctors, by those who work abroad', ur: 'بہت سے ڈاکٹر، باہر کام کرنے والوں کے لحاظ سے' },
    {
      en: 'Of all doctors trained in the country {part} worked in the richer countries that count them in {part:period}.',
      ur: '{part:period} میں ملک میں تربیت پانے والے تمام ڈاکٹروں میں سے {part} ان امیر ملکوں میں کام کرتے تھے جو انہیں گنتے ہیں۔',
    },
    doctorEmigrationRate.series(evidence, { origin: 'PAK' }),
  ),
  ...readingOf(
    { en: 'Doctors who registered to leave', ur: 'جانے کا اندراج کرانے والے ڈاکٹر' },
    { en: 'Far more doctors than before', ur: 'پہلے سے کہیں زیادہ ڈاکٹر' },
    changeOverDecade(fullYears(professionDepartures.series(evidence, DOCTORS))),
    farAbove,
  ).map((reading) => ({ ...reading, figures: [reading.now, reading.before] })),
]

/** Doctors and thinkers are lost in large numbers: doctors by four measures; the other groups, which nobody counts, hold it to mixed. */
export const losingDoctorsAndThinkers = defineClaim({
  id: 'losing-doctors-and-thinkers',
  datasets: [
    ...new Set(
      [leaversPerRegistered, leaversPerGraduate, doctorEmigrationRate, professionDepartures].flatMap(
        ({ datasets }) => datasets,
      ),
    ),
  ],
  check: (evidence) => {
    const readings = doctors(evidence)
    const artists = professionDepartures
      .series(evidence, { origin: 'PAK', occupation: 'artist' })
      .slice(-1)
      .map((left) =>
        say(
          {
            en: 'Artists who registered to leave in {left:period}: {left}; how many there are at home is not counted.',
            ur: '{left:period} میں جانے کا اندراج کرانے والے فنکار: {left}؛ ملک میں کتنے ہیں، اس کی گنتی نہیں۔',
          },
          { left },
        ),
      )
    const uncounted = say({
      en: 'Intellectuals and future leaders are counted nowhere, neither those who leave nor those who stay.',
      ur: 'دانشور اور مستقبل کے رہنما کہیں نہیں گنے جاتے، نہ جانے والے نہ رہنے والے۔',
    })
    return {
      verdict: atMost('mixed', byReadings(readings)),
      confidence: confidenceOf(readings.flatMap(({ figures }) => figures)),
      reasons: [...readings.map(({ reason }) => reason), ...artists, uncounted],
      supports: [...readingsThat(true, readings), ...artists.map(figuresSay)],
      contradicts: readingsThat(false, readings),
      definitions: [
        ...asDefinitions(readings),
        ...artists.map((reason) => ({
          definition: { en: 'Many artists', ur: 'بہت سے فنکار' },
          verdict: byAgreement([]),
          reason,
        })),
        {
          definition: { en: 'Intellectuals and future leaders', ur: 'دانشور اور مستقبل کے رہنما' },
          verdict: byAgreement([]),
          reason: uncounted,
        },
      ],
      wouldChange: [
        {
          en: 'Doctors who leave by every route and those who come back, year by year.',
          ur: 'ہر راستے سے جانے والے اور واپس آنے والے ڈاکٹر، سال بہ سال۔',
        },
        {
          en: 'A count of artists, scholars and graduates abroad and at home.',
          ur: 'فنکاروں، اہلِ علم اور گریجویٹس کا ملک میں اور بیرونِ ملک شمار۔',
        },
      ],
    }
  },
})
