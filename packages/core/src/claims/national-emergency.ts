import { departures, departuresRecord } from '../metrics/departures'
import { say } from '../sentence'
import { defineClaim, figuresSay, opinion, statementsSay } from './define-claim'
import { fullYears } from './readings'

const PAKISTAN = { origin: 'PAK' }

/** An opinion on how grave the matter is; the register, its record year and what public figures say stand beside it. */
export const nationalEmergency = defineClaim({
  id: 'national-emergency',
  datasets: departuresRecord.datasets,
  check: (evidence) => {
    const latest = fullYears(departures.series(evidence, PAKISTAN)).at(-1)
    const record = latest && departuresRecord.at(evidence, { ...PAKISTAN, period: latest.period.code })
    const register = latest
      ? [
          say(
            {
              en: '{latest} workers registered to leave in {latest:period}.',
              ur: '{latest:period} میں {latest} کارکنوں نے جانے کے لیے اندراج کرایا۔',
            },
            { latest },
          ),
        ]
      : []
    const higher =
      record && record.value > latest.value
        ? [
            say(
              {
                en: 'More had registered before: {record} in {record:period}.',
                ur: 'اس سے زیادہ پہلے اندراج کرا چکے ہیں: {record:period} میں {record}۔',
              },
              { record },
            ),
          ]
        : []
    const said = (stance: string) =>
      statementsSay(evidence.records.statements.filter((statement) => statement.stance === stance))
    return opinion({
      reasons: [
        say({
          en: 'Whether departures amount to an emergency is a judgement that no record settles.',
          ur: 'روانگی ہنگامی صورتِ حال ہے یا نہیں، یہ رائے ہے جسے کوئی ریکارڈ طے نہیں کرتا۔',
        }),
        ...register,
        ...higher,
      ],
      supports: [...register.map(figuresSay), ...said('concerned')],
      contradicts: [...higher.map(figuresSay), ...said('positive-framing')],
    })
  },
})
