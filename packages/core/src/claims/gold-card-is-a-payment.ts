import { goldCardShareOfRequests } from '../metrics/insiders'
import { type Sentence, say } from '../sentence'
import { defineClaim, eventsShow, figuresSay } from './define-claim'
import { isGoldCard, termOf } from './gold-card'
import { asDefinitions, byReadings, type Reading, readingsThat } from './readings'
import { atMost, byRecord, confidenceOf } from './rules'

/** The gold card makes migration a costly transaction: what the order asks for, held to how the order was read. */
export const goldCardIsAPayment = defineClaim({
  id: 'gold-card-is-a-payment',
  datasets: goldCardShareOfRequests.datasets,
  check: (evidence) => {
    const term = (measure: string) => termOf(evidence, 'gold-card', measure)
    const [gift, fee, announced] = [term('gift-individual'), term('processing-fee'), term('announced-price')]
    const invested = termOf(evidence, 'eb-5', 'minimum-investment-targeted-area')
    const readings: Reading[] = [
      ...(gift
        ? [
            {
              definition: { en: 'A payment is asked for', ur: 'ادائیگی مانگی جاتی ہے' },
              holds: gift.value > 0,
              reason: say(
                {
                  en: 'The order takes a gift of {gift} dollars as evidence for a visa ({gift:period}).',
                  ur: 'حکم نامہ {gift} ڈالر کے عطیے کو ویزے کا ثبوت مانتا ہے ({gift:period})۔',
                },
                { gift },
              ),
            },
          ]
        : []),
      ...(fee
        ? [
            {
              definition: { en: 'A fee comes on top', ur: 'فیس اس کے علاوہ ہے' },
              holds: fee.value > 0,
              reason: say(
                {
                  en: 'To apply costs {fee} dollars that are not paid back ({fee:period}).',
                  ur: 'درخواست پر {fee} ڈالر لگتے ہیں جو واپس نہیں ہوتے ({fee:period})۔',
                },
                { fee },
              ),
            },
          ]
        : []),
      ...(gift && invested
        ? [
            {
              definition: {
                en: 'It costs no less than the older route for investors',
                ur: 'یہ سرمایہ کاروں کے پرانے راستے سے سستا نہیں',
              },
              holds: gift.value >= invested.value,
              reason: say(
                {
                  en: 'The older route asks for {invested} dollars, which stay the property of the investor; the gift of {gift} does not.',
                  ur: 'پرانا راستہ {invested} ڈالر مانگتا ہے جو سرمایہ کار ہی کی ملکیت رہتے ہیں؛ {gift} کا عطیہ نہیں رہتا۔',
                },
                { invested, gift },
              ),
            },
          ]
        : []),
    ]
    const price: Sentence[] = announced
      ? [
          say(
            {
              en: 'The price first announced was {announced} dollars; the official name is Gold Card.',
              ur: 'پہلے اعلان میں قیمت {announced} ڈالر تھی؛ سرکاری نام گولڈ کارڈ ہے۔',
            },
            { announced },
          ),
        ]
      : []
    const approved = goldCardShareOfRequests.series(evidence, { measure: 'approvals' }).at(-1)
    const reached: Sentence[] = approved
      ? [
          say(
            {
              en: 'Of the requests submitted {approved} had been approved by {approved:period}.',
              ur: '{approved:period} تک جمع شدہ درخواستوں میں {approved} منظور ہوئی تھیں۔',
            },
            { approved },
          ),
        ]
      : []
    const steps = evidence.records.events.filter(isGoldCard)
    const record = say(
      steps.some(({ quality }) => quality === 'official')
        ? { en: 'The text of the order was read.', ur: 'حکم نامے کا متن پڑھا گیا۔' }
        : {
            en: 'The order was read as others report it, not in its own text.',
            ur: 'حکم نامہ دوسروں کی رپورٹوں سے پڑھا گیا، اس کے اپنے متن سے نہیں۔',
          },
    )
    const terms = [gift, fee, invested].flatMap((figure) => figure ?? [])
    return {
      verdict: atMost(byRecord(steps), byReadings(readings)),
      confidence: confidenceOf(terms),
      reasons: [...readings.map(({ reason }) => reason), ...price, record, ...reached],
      supports: [...readingsThat(true, readings), ...eventsShow(steps)],
      contradicts: [...readingsThat(false, readings), ...reached.map(figuresSay)],
      definitions: asDefinitions(readings),
      wouldChange: [
        {
          en: 'A judgment in the suit over its legality, or a change of the gift.',
          ur: 'اس کے قانونی جواز کے مقدمے میں فیصلہ، یا عطیے میں تبدیلی۔',
        },
      ],
    }
  },
})
