import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { officialsAbroad } from '../metrics/insiders'
import { parsePeriod } from '../period'
import { say } from '../sentence'
import { defineClaim, eventsShow, figuresSay, statementsSay } from './define-claim'
import { byAgreement, confidenceOf, MANY_FROM, since } from './rules'
import { rulesOn, STAFF_DATASETS, staffCounts, staffSentence } from './staff-abroad'

const YEAR_OF_DAYS = 365.25 * 86_400_000
const aYear = ({ value, period }: Figure): number =>
  (value * YEAR_OF_DAYS) / (Date.parse(period.end) - Date.parse(period.start) + 86_400_000)

const missingCrew = (evidence: Evidence): Figure[] =>
  officialsAbroad.series(evidence, {
    origin: 'PAK',
    destination: 'CAN',
    measure: 'airline-crew-missing',
    group: 'airline-crew',
  })

/** The rules fail and many stay: as many staff gone a year since the rule as before it, and many of those posted. */
export const measuresAreFutile = defineClaim({
  id: 'measures-are-futile',
  datasets: [...new Set([...STAFF_DATASETS, ...officialsAbroad.datasets])],
  check: (evidence) => {
    const rules = rulesOn(evidence, ['mission-staff'])
    const [rule] = rules
    const counts = staffCounts(evidence)
    const after = counts.filter(({ away }) => rule && since({ period: away.period.code }, rule.period)).at(-1)
    const before = counts
      .filter(({ away }) => !rule || away.period.end < parsePeriod(rule.period).start)
      .at(-1)
    const tests = [
      ...(after && before ? [aYear(after.away) >= aYear(before.away)] : []),
      ...(after?.share ? [after.share.value >= MANY_FROM] : []),
    ]
    const crew = missingCrew(evidence)
    const latest = crew.at(-1)
    const most = crew.toSorted((a, b) => aYear(a) - aYear(b)).at(-1)
    const stillMissing = latest
      ? [
          say(
            {
              en: 'Crew of the state airline, another group, still went missing in Canada in {latest:period}: {latest}.',
              ur: 'قومی ایئرلائن کا عملہ، جو ایک الگ گروہ ہے، {latest:period} میں بھی کینیڈا میں غائب ہوا: {latest}۔',
            },
            { latest },
          ),
        ]
      : []
    const fewerMissing =
      latest && most && latest !== most
        ? [
            say(
              {
                en: 'Of airline crew fewer went missing in {latest:period}, {latest}, than in {most:period}, {most}.',
                ur: 'فضائی عملے میں سے {latest:period} میں کم لوگ غائب ہوئے، {latest}، جبکہ {most:period} میں {most}۔',
              },
              { most, latest },
            ),
          ]
        : []
    const uncounted = say(
      after
        ? {
            en: 'Staff who stayed away were counted after the rule as well; residency that staff hold is not counted.',
            ur: 'قاعدے کے بعد بھی واپس نہ آنے والے عملے کی گنتی ہوئی؛ عملے کی غیر ملکی رہائش کی گنتی نہیں۔',
          }
        : {
            en: 'Nobody has published how many embassy staff hold residency abroad, or how many stayed away after the rules.',
            ur: 'کسی نے شائع نہیں کیا کہ سفارت خانوں کے کتنے عملے کے پاس غیر ملکی رہائش ہے، یا قواعد کے بعد کتنے واپس نہیں آئے۔',
          },
    )
    const counted = [before, after].flatMap((count) => (count ? [staffSentence(count)] : []))
    const liberal = evidence.records.statements.filter(({ topic }) => topic === 'crew-who-stay-abroad')
    return {
      verdict: byAgreement(tests),
      confidence: confidenceOf(after ? [after.away] : []),
      reasons: [uncounted, ...counted, ...stillMissing, ...fewerMissing],
      supports: [...stillMissing.map(figuresSay), ...statementsSay(liberal)],
      contradicts: [...fewerMissing.map(figuresSay), ...eventsShow(rules)],
      definitions: [],
      wouldChange: [
        {
          en: 'A count of mission staff who stayed away, or who hold residency abroad, since the rules, with the number posted.',
          ur: 'قواعد کے بعد واپس نہ آنے والے یا غیر ملکی رہائش رکھنے والے سفارتی عملے کی گنتی، تعینات عملے کی تعداد کے ساتھ۔',
        },
      ],
    }
  },
})
