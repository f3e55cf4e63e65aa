import { readWhere } from '../../figure'
import { departures } from '../../metrics/departures'
import { project, publishedDatasets } from '../../projections'
import { over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellIf, tellOrder } from '../tell'

const NET = 'net-migration-projection'

/** Whether it goes on. */
export const ifItGoesOn: SectionDefinition = {
  id: 'if-it-goes-on',
  heading: { en: 'If it goes on', ur: 'اگر یہ جاری رہا' },
  claims: ['drain-will-be-beyond-remedy'],
  datasets: [...departures.datasets, ...publishedDatasets, 'published-projections', NET],
  tell: (evidence) => {
    const years = over(evidence, departures, PAKISTAN)
    const projection = project(evidence, years, { horizon: 5 })
    const repeats = projection.verdict.reasons.some(({ id }) => id === 'no-better-than-naive')
    const last = projection.figures.at(-1)
    const target = readWhere(evidence, 'published-projections', {
      country: 'PAK',
      indicator: 'workers-sent-abroad',
      variant: 'government-target',
    }).at(-1)
    const latest = years.at(-1)
    const net = readWhere(evidence, NET, { country: 'PAK', variant: 'median' })
    const [soon, later] = [net.at(0), net.find(({ period }) => period.code === '2035')]
    return {
      sentences: [
        ...tellIf(latest !== undefined && !projection.verdict.forecast && !repeats, {
          en: 'How many will register in coming years cannot be said honestly from the register.',
          ur: 'آئندہ برسوں میں کتنے لوگ اندراج کرائیں گے، رجسٹر سے دیانت داری کے ساتھ نہیں کہا جا سکتا۔',
        }),
        ...tellIf(repeats, {
          en: 'How many will register in coming years cannot be said honestly: tested on the past, no model did better than to say that the last year will be repeated.',
          ur: 'آئندہ برسوں میں کتنے لوگ اندراج کرائیں گے، دیانت داری سے نہیں کہا جا سکتا: ماضی پر جانچنے سے کوئی ماڈل اس سے بہتر نہ نکلا کہ پچھلا سال دہرایا جائے گا۔',
        }),
        ...tell(
          {
            en: 'The model that did best on the past gives {last} registrations in {last:period}, with a wide margin.',
            ur: 'ماضی پر سب سے بہتر نکلنے والا ماڈل {last:period} میں {last} اندراج بتاتا ہے، وسیع حدِ غلطی کے ساتھ۔',
          },
          { last },
        ),
        ...tellOrder(
          [target, latest],
          {
            more: {
              en: 'The government wants more to go: its target for {target:period} is {target}.',
              ur: 'حکومت چاہتی ہے کہ زیادہ لوگ جائیں: {target:period} کے لیے اس کا ہدف {target} ہے۔',
            },
            less: {
              en: 'The target of the government for {target:period}, {target}, is below what was last registered.',
              ur: '{target:period} کے لیے حکومت کا ہدف، {target}، آخری رجسٹرڈ تعداد سے کم ہے۔',
            },
            same: {
              en: 'The target of the government for {target:period} is what was last registered, {target}.',
              ur: '{target:period} کے لیے حکومت کا ہدف وہی ہے جو آخری بار رجسٹر ہوا، {target}۔',
            },
          },
          { target },
        ),
        ...tellOrder(
          [later, soon],
          {
            more: {
              en: 'The United Nations expect net migration to ease: {later} thousand in {later:period} after {soon} thousand in {soon:period}, a minus being a loss.',
              ur: 'اقوامِ متحدہ کو خالص ہجرت میں کمی کی توقع ہے: {soon:period} کے {soon} ہزار کے بعد {later:period} میں {later} ہزار، جہاں منفی کا مطلب کمی ہے۔',
            },
            less: {
              en: 'The United Nations expect net migration to grow: {later} thousand in {later:period} after {soon} thousand in {soon:period}, a minus being a loss.',
              ur: 'اقوامِ متحدہ کو خالص ہجرت بڑھنے کی توقع ہے: {soon:period} کے {soon} ہزار کے بعد {later:period} میں {later} ہزار، جہاں منفی کا مطلب کمی ہے۔',
            },
            same: {
              en: 'The United Nations expect net migration to stay at {later} thousand a year.',
              ur: 'اقوامِ متحدہ کو خالص ہجرت {later} ہزار سالانہ پر رہنے کی توقع ہے۔',
            },
          },
          { later, soon },
        ),
        ...tell({
          en: 'Whether a point comes after which nothing helps is a prediction that only the future can test.',
          ur: 'کیا کوئی ایسا موڑ آئے گا جس کے بعد کچھ کام نہ آئے، یہ پیش گوئی ہے جسے صرف مستقبل جانچ سکتا ہے۔',
        }),
      ],
      ...chart(
        tellIf(
          !projection.verdict.forecast,
          {
            en: 'Registrations swing too much to be forecast: {latest} in {latest:period}',
            ur: 'اندراج اتنے اتار چڑھاؤ میں ہیں کہ پیش گوئی ممکن نہیں: {latest:period} میں {latest}',
          },
          { latest },
        ).concat(
          tell(
            { en: 'Registrations, if the past is a guide: {last}', ur: 'اندراج، اگر ماضی رہنما ہو: {last}' },
            { last },
          ),
        ),
        'time',
        [
          { label: departures.title, figures: years },
          { label: { en: 'Projected', ur: 'آئندہ تخمینہ' }, figures: projection.figures },
          {
            label: { en: 'Targets and projections of others', ur: 'دوسروں کے اہداف اور آئندہ تخمینے' },
            figures: projection.published,
          },
        ],
      ),
    }
  },
}
