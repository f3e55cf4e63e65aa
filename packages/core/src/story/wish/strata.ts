import { readWhere } from '../../figure'
import { wishShare } from '../../metrics/wish'
import { at, highest, lowest, nameIn, ranked } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellIf, tellOrder } from '../tell'

const SURVEYS = 'aspiration-surveys'
const YOUTH = { survey: 'ipsos-youth-2024-09', country: 'PAK', period: '2024-09' } as const
const CLASSES = ['unprivileged', 'middle', 'upper-middle-or-privileged'] as const
const PROVINCES = ['punjab', 'sindh', 'khyber-pakhtunkhwa', 'balochistan', 'islamabad'] as const

/** Whether the wish is found in every class. */
export const strata: SectionDefinition = {
  id: 'strata',
  heading: { en: 'In every class?', ur: 'ہر طبقے میں؟' },
  claims: ['cuts-across-strata'],
  datasets: wishShare.datasets,
  tell: (evidence) => {
    const ofClass = (group: string) => at(evidence, wishShare, { ...YOUTH, breakdown: 'income-class', group })
    const [poor, middle, rich] = CLASSES.map(ofClass)
    const provinces = ranked(PROVINCES, (group) =>
      at(evidence, wishShare, { ...YOUTH, breakdown: 'province', group }),
    )
    const [top, bottom] = [provinces.at(0), provinces.at(-1)]
    const nameOf = (code = '') => nameIn(evidence, SURVEYS, 'group', code)
    const young = at(evidence, wishShare, {
      survey: 'pide-basics-2022',
      country: 'PAK',
      breakdown: 'age',
      group: '15-24',
      period: '2022',
    })
    const medical = readWhere(evidence, SURVEYS, {
      country: 'PAK',
      measure: 'intend-to-go-abroad',
      breakdown: 'occupation',
    })
    const [fewest, most] = [lowest(medical), highest(medical)]
    return {
      sentences: [
        ...tell(
          {
            en: 'In the one survey with classes of income, of people under thirty-five, {poor} of the poor, {middle} of the middle and {rich} of the well-off thought of leaving for good ({rich:period}).',
            ur: 'آمدنی کے طبقوں والے واحد سروے میں، جو پینتیس سال سے کم عمر لوگوں کا ہے، غریبوں میں سے {poor}، متوسط میں سے {middle} اور خوش حال میں سے {rich} مستقل جانے کا سوچتے تھے ({rich:period})۔',
          },
          { poor, middle, rich },
        ),
        ...tellOrder(
          [rich, poor],
          {
            more: {
              en: 'So the wish is there in every class, and stronger where people are better off.',
              ur: 'یعنی خواہش ہر طبقے میں ہے، اور خوش حال لوگوں میں زیادہ۔',
            },
            less: {
              en: 'So the wish is there in every class, and stronger where people are poor.',
              ur: 'یعنی خواہش ہر طبقے میں ہے، اور غریبوں میں زیادہ۔',
            },
            same: {
              en: 'So the wish is as strong among the poor as among the well-off.',
              ur: 'یعنی خواہش غریبوں اور خوش حال لوگوں میں برابر ہے۔',
            },
          },
          {},
        ),
        ...tell(
          {
            en: `By region the same survey goes from {bottom} in ${nameOf(bottom?.code).en} to {top} in ${nameOf(top?.code).en}.`,
            ur: `علاقے کے لحاظ سے یہی سروے ${nameOf(bottom?.code).ur} کے {bottom} سے ${nameOf(top?.code).ur} کے {top} تک جاتا ہے۔`,
          },
          { bottom: bottom?.figure, top: top?.figure },
        ),
        ...tell(
          {
            en: 'Of those aged fifteen to twenty-four another survey reports that as many as {young} would leave ({young:period}).',
            ur: 'پندرہ سے چوبیس سال کے لوگوں میں ایک اور سروے کے مطابق {young} تک جانا چاہتے ہیں ({young:period})۔',
          },
          { young },
        ),
        ...tell(
          {
            en: 'Among students and trainees of medicine and pharmacy between {fewest} and {most} intend to go abroad, by survey; many mean to train there.',
            ur: 'طب اور فارمیسی کے طلبہ اور زیرِ تربیت افراد میں، سروے کے لحاظ سے، {fewest} سے {most} تک بیرونِ ملک جانے کا ارادہ رکھتے ہیں؛ بہت سے وہاں تربیت لینا چاہتے ہیں۔',
          },
          { fewest, most },
        ),
        ...tellIf(rich !== undefined, {
          en: 'How many of each group were asked is not published, so no margin of error can be set to these differences.',
          ur: 'ہر گروہ کے کتنے لوگوں سے پوچھا گیا، شائع نہیں ہوا، اس لیے ان فرقوں کی غلطی کی حد نہیں بتائی جا سکتی۔',
        }),
      ],
      ...chart(
        tellOrder(
          [rich, poor],
          {
            more: {
              en: 'The better off think of leaving more often: {rich} against {poor}',
              ur: 'خوش حال لوگ جانے کا زیادہ سوچتے ہیں: {poor} کے مقابلے میں {rich}',
            },
            less: {
              en: 'The poor think of leaving more often: {poor} against {rich}',
              ur: 'غریب جانے کا زیادہ سوچتے ہیں: {rich} کے مقابلے میں {poor}',
            },
            same: {
              en: 'Rich and poor think of leaving alike: {rich}',
              ur: 'امیر اور غریب یکساں جانے کا سوچتے ہیں: {rich}',
            },
          },
          { rich, poor },
        ),
        'comparison',
        CLASSES.flatMap((group) => {
          const figure = ofClass(group)
          return figure ? [{ label: nameOf(group), figures: [figure] }] : []
        }),
      ),
    }
  },
}
