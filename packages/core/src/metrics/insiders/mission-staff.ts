import { readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { containsPeriod, parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { percent, persons } from '../../unit'
import { defineMetric, fromDataset, tooFewFigures } from '../define-metric'
import { origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'

const OFFICIALS = 'officials-abroad'
const group = 'foreign-office-staff'

const CAVEATS: readonly LocalizedText[] = [
  {
    en: 'The Foreign Office told parliament of the five years to December 2016; nobody has counted since, and the start of the window is approximate.',
    ur: 'وزارتِ خارجہ نے پارلیمنٹ کو دسمبر 2016 تک کے پانچ سال بتائے؛ اس کے بعد کوئی گنتی نہیں، اور مدت کا آغاز تخمینی ہے۔',
  },
  {
    en: 'They did not report back; where they stayed, and on what terms, is not published.',
    ur: 'وہ واپس حاضر نہیں ہوئے؛ کہاں اور کس حیثیت میں رہے، یہ شائع نہیں ہوا۔',
  },
]

/** Staff of missions of a country who disappeared where they were posted, over a window of years, in persons. */
export const missionStaffDisappeared = defineMetric({
  id: 'mission-staff-disappeared',
  title: { en: 'Mission staff who stayed away', ur: 'واپس نہ آنے والا سفارتی عملہ' },
  definition: {
    en: 'Staff of the Foreign Office posted to missions who disappeared abroad in the window, by the country of the mission.',
    ur: 'وزارتِ خارجہ کے وہ ملازمین جو مدت کے دوران سفارت خانوں میں تعیناتی کے بعد بیرونِ ملک غائب ہو گئے، سفارت خانے کے ملک کے لحاظ سے۔',
  },
  formula: { en: 'the number told to parliament', ur: 'پارلیمنٹ کو بتائی گئی تعداد' },
  mathml: formula(name('M'), name('disappeared')),
  reference: 'Reply of the Ministry of Foreign Affairs of Pakistan to parliament, December 2016',
  caveats: CAVEATS,
  unit: persons,
  dimensions: [
    origin,
    {
      id: 'destination',
      codeList: 'area',
      default: 'WLD',
      title: { en: 'Country of the mission', ur: 'سفارت خانے کا ملک' },
    },
  ],
  example: { origin: 'PAK', period: '2011-12/2016-12' },
  inputs: {
    staff: fromDataset(OFFICIALS, (key) => ({ ...key, measure: 'mission-staff-disappeared', group })),
  },
  figure: ({ staff }, key) => staff(key),
})

const SHARE: LocalizedText = {
  en: 'staff who disappeared in the window ÷ staff posted at its end × 100',
  ur: 'مدت میں غائب ہونے والا عملہ ÷ مدت کے آخر میں تعینات عملہ × 100',
}

/** Mission staff who disappeared over a window of years as a share of all posted abroad at its end, in percent. */
export const missionStaffDisappearedShare = defineMetric(() => ({
  id: 'mission-staff-disappeared-share',
  title: {
    en: 'Mission staff who stayed away, of all posted',
    ur: 'تعینات سفارتی عملے میں واپس نہ آنے والوں کا حصہ',
  },
  definition: {
    en: 'Staff of missions who disappeared abroad in a window of years, as a share of the staff posted abroad at its end.',
    ur: 'برسوں کی ایک مدت میں بیرونِ ملک غائب ہونے والا سفارتی عملہ، مدت کے آخر میں بیرونِ ملک تعینات عملے کے حصے کے طور پر۔',
  },
  formula: SHARE,
  mathml: formula(name('s'), row(fraction(name('disappeared'), name('posted')), operator('×'), number(100))),
  reference: 'Reply of the Ministry of Foreign Affairs of Pakistan to parliament, December 2016',
  caveats: [
    ...CAVEATS,
    {
      en: 'Cases of five years stand over the posts of one day: staff rotate, so more people were posted in the window, and the share of them who stayed away is smaller.',
      ur: 'پانچ سال کے واقعات ایک دن کی تعیناتیوں پر تقسیم ہوئے ہیں: عملہ بدلتا رہتا ہے، اس لیے مدت میں زیادہ لوگ تعینات رہے اور واپس نہ آنے والوں کا حصہ اس سے کم ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2011-12/2016-12' },
  inputs: {
    disappeared: fromDataset(OFFICIALS, (key) => ({
      ...key,
      destination: 'WLD',
      measure: 'mission-staff-disappeared',
      group,
    })),
    posted: {
      datasets: [OFFICIALS],
      read: (evidence, { origin: from = '', period = '' }) => {
        const window = parsePeriod(period)
        const at = evidence
          .dataset(OFFICIALS)
          .where({ origin: from, measure: 'mission-staff-posted-abroad', group })
          .rows()
          .map((staff) => parsePeriod(staff.period))
          .find((day) => containsPeriod(window, day) && day.end === window.end)
        if (!at) throw tooFewFigures('mission-staff-disappeared-share', 1, 0)
        return readObservation(evidence, OFFICIALS, {
          origin: from,
          destination: 'WLD',
          measure: 'mission-staff-posted-abroad',
          group,
          period: at.code,
        })
      },
    },
  },
  figure: ({ disappeared, posted }, key) => {
    const [part, whole] = [disappeared(key), posted(key)]
    return combine({
      operation: 'share',
      formula: SHARE,
      inputs: [part, whole],
      unit: percent,
      compute: ([gone = 0, all = 0]) => (gone / all) * 100,
      period: part.period,
      factor: 100,
      notes: [
        {
          en: `cases of ${part.period.code} over the staff posted in ${whole.period.code}`,
          ur: `${part.period.code} کے واقعات، ${whole.period.code} میں تعینات عملے پر`,
        },
      ],
    })
  },
}))
