import { type Figure, readWhere } from '../figure'
import { codeOf } from '../figure/published-row'
import { goldCardCount, investorVisas } from '../metrics/insiders'
import { type Sentence, say } from '../sentence'
import { defineClaim, eventsShow, figuresSay } from './define-claim'
import { isGoldCard } from './gold-card'
import { visaRules } from './grounds'
import { byAgreement, confidenceOf } from './rules'

/** Applications or enquiries of Pakistanis, at whatever stage they are counted. */
const APPLIED = ['waiting-list-signups', 'requests-submitted', 'fees-paid', 'approvals']

/** Wealthy Pakistanis look at the US gold card: applications or enquiries by nationality, of which none are published so far. */
export const wealthyExploreGoldCard = defineClaim({
  id: 'wealthy-explore-gold-card',
  datasets: [...new Set([...goldCardCount.datasets, ...investorVisas.datasets])],
  check: (evidence) => {
    const counted = readWhere(evidence, 'investor-visas', { origin: 'PAK', programme: 'gold-card' }).filter(
      (figure) => APPLIED.includes(codeOf(figure, 'measure')),
    )
    const of = (figures: readonly Figure[], write: (count: Figure) => Sentence): Sentence[] =>
      figures.slice(-1).map(write)
    const own = of(counted, (count) =>
      say(
        {
          en: 'Pakistanis counted among those who applied or asked for it: {count} ({count:period}).',
          ur: 'درخواست دینے یا پوچھنے والوں میں شمار پاکستانی: {count} ({count:period})۔',
        },
        { count },
      ),
    )
    const world = of(goldCardCount.series(evidence, {}), (requests) =>
      say(
        {
          en: 'In the whole world {requests} requests had been submitted by {requests:period}.',
          ur: '{requests:period} تک پوری دنیا سے {requests} درخواستیں جمع ہوئی تھیں۔',
        },
        { requests },
      ),
    )
    const older = of(
      investorVisas.series(evidence, { origin: 'PAK' }).filter(({ period }) => period.kind !== 'month'),
      (visas) =>
        say(
          {
            en: 'The older route for investors gave people born in Pakistan {visas} visas in {visas:period}, families included.',
            ur: 'سرمایہ کاروں کے پرانے راستے سے پاکستان میں پیدا ہونے والوں کو {visas:period} میں {visas} ویزے ملے، اہلِ خانہ سمیت۔',
          },
          { visas },
        ),
    )
    const nothing = say({
      en: 'No number of applicants or enquiries is published by nationality; lawyers name Pakistan among the countries that ask, without a count.',
      ur: 'درخواستوں یا استفسارات کی کوئی تعداد قومیت کے لحاظ سے شائع نہیں؛ وکلا پوچھنے والے ملکوں میں پاکستان کا نام لیتے ہیں، تعداد کے بغیر۔',
    })
    const open = evidence.records.events.filter(isGoldCard)
    const paused = visaRules(evidence).filter(
      ({ area, affected, direction }) =>
        area === 'USA' && direction === 'tightened' && affected.includes('immigrants'),
    )
    return {
      verdict: byAgreement(counted.map(({ value }) => value > 0)),
      confidence: confidenceOf(counted),
      reasons: [...(own.length > 0 ? own : [nothing]), ...world, ...older],
      supports: [...own, ...older].map(figuresSay).concat(eventsShow(open)),
      contradicts: [...world.map(figuresSay), ...eventsShow(paused)],
      definitions: [],
      wouldChange: [
        {
          en: 'Requests, fees or approvals by nationality from the United States.',
          ur: 'امریکا سے قومیت کے لحاظ سے درخواستیں، فیسیں یا منظوریاں۔',
        },
        {
          en: 'Enquiries by nationality from a firm of lawyers that counts them.',
          ur: 'استفسارات گننے والی کسی لا فرم سے قومیت کے لحاظ سے ان کی تعداد۔',
        },
      ],
    }
  },
})
