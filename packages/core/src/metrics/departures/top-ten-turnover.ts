import type { Figure } from '../../figure'
import { derive } from '../../figure/derive'
import { codeOf } from '../../figure/published-row'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { destinations } from '../../unit'
import { breakNotes } from '../breaks'
import { defineMetric } from '../define-metric'
import { breaks, origin, since } from '../dimensions'
import { below, formula, name, number, operator, row } from '../mathml'
import { yearsApart } from '../years'
import { type Destinations, destinationsOf } from './destinations'

const PLACES = 10

const code = (place: Figure): string => codeOf(place, 'destination')

const topOf = ({ places }: Destinations): string[] => places.slice(0, PLACES).map(code)

/** Whether a place stands among the first ten even if all that is not listed stood above it. */
function surelyIn({ places, unlisted }: Destinations, wanted: string): boolean {
  const at = places.findIndex((place) => code(place) === wanted)
  const own = places[at]?.value ?? 0
  return at >= 0 && own > 0 && at + 1 + Math.floor(unlisted / own) <= PLACES
}

/** Whether a place may stand among the first ten: it is listed there, or not listed and may be large enough. */
function maybeIn(year: Destinations, wanted: string): boolean {
  const listed = year.places.some((place) => code(place) === wanted)
  return topOf(year).includes(wanted) || (!listed && year.unlisted >= (year.places[PLACES - 1]?.value ?? 0))
}

/**
 * How many destinations entered the first ten between two years; as many left them. The notes name both; the range says
 * what the places that are not listed could change.
 */
export const topTenTurnover = defineMetric({
  id: 'top-ten-turnover',
  title: { en: 'Destinations that entered the top ten', ur: 'پہلی دس میں داخل ہونے والی منزلیں' },
  definition: {
    en: 'Number of destinations among the ten largest of a year that were not among them in an earlier year; the same number left.',
    ur: 'سال کی دس بڑی منزلوں میں سے کتنی کسی پہلے سال کی دس بڑی منزلوں میں نہ تھیں؛ اتنی ہی نکل گئیں۔',
  },
  formula: {
    en: '10 − destinations that are among the ten largest in both years',
    ur: '10 − وہ منزلیں جو دونوں سالوں میں دس بڑی منزلوں میں ہیں',
  },
  mathml: formula(
    name('n'),
    row(
      number(PLACES),
      operator('−'),
      name('#'),
      operator('('),
      below(name('T'), number(0)),
      operator('∩'),
      below(name('T'), name('t')),
      operator(')'),
    ),
  ),
  reference: 'Count of the symmetric difference of two sets of equal size, halved',
  caveats: [
    {
      en: 'After 2022 only the main destinations are published, and a year with fewer than ten has no answer. A place near the tenth can come and go with a few hundred persons.',
      ur: '2022 کے بعد صرف بڑی منزلیں شائع ہوئیں، اور جس سال دس سے کم ہوں اس کا جواب نہیں۔ دسویں مقام کے قریب منزل چند سو افراد کے فرق سے آ جا سکتی ہے۔',
    },
  ],
  unit: destinations,
  dimensions: [origin, since, breaks],
  example: { origin: 'PAK', since: '2019', breaks: 'refuse', period: '2022' },
  inputs: {
    entered: {
      datasets: ['departures-by-destination', 'departures-total'],
      read: (evidence, key) => {
        yearsApart(parsePeriod(key.since ?? ''), parsePeriod(key.period ?? ''))
        const dataset = evidence.dataset('departures-by-destination')
        const notes = breakNotes(dataset, key)
        const asked = { metric: 'top-ten-turnover', needed: PLACES }
        const before = destinationsOf(evidence, { ...key, period: key.since ?? '' }, asked)
        const after = destinationsOf(evidence, key, asked)
        const [had, has] = [topOf(before), topOf(after)]
        const named = (codes: readonly string[], words: LocalizedText): LocalizedText => {
          const names = codes.map((each) => dataset.nameOf('destination', each))
          return {
            en: `${words.en}: ${names.map(({ en }) => en).join(', ') || 'none'}`,
            ur: `${words.ur}: ${names.map(({ ur }) => ur).join('، ') || 'کوئی نہیں'}`,
          }
        }
        const either = [...new Set([...had, ...has])]
        const sure = either.filter((each) => surelyIn(before, each) && surelyIn(after, each))
        const possible = either.filter((each) => maybeIn(before, each) && maybeIn(after, each))
        return derive({
          operation: 'count',
          formula: {
            en: `10 − destinations among the ten largest in ${key.since} and in ${key.period}`,
            ur: `10 − وہ منزلیں جو ${key.since} اور ${key.period} دونوں میں دس بڑی منزلوں میں ہیں`,
          },
          inputs: [
            ...after.places.slice(0, PLACES),
            ...before.places.slice(0, PLACES),
            after.whole,
            before.whole,
          ],
          unit: destinations,
          value: has.filter((each) => !had.includes(each)).length,
          range: { low: Math.max(0, PLACES - possible.length), high: PLACES - sure.length },
          notes: [
            named(
              has.filter((each) => !had.includes(each)),
              { en: 'entered', ur: 'داخل ہوئیں' },
            ),
            named(
              had.filter((each) => !has.includes(each)),
              { en: 'left', ur: 'نکل گئیں' },
            ),
            ...notes,
          ],
        })
      },
    },
  },
  figure: ({ entered }, key) => entered(key),
})
