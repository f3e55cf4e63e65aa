import type { Evidence } from '../../evidence'
import { readObservation, sum } from '../../figure'
import { ifPublished } from '../../metrics/define-metric'
import { departuresRecord } from '../../metrics/departures'
import { highSkillShare, labourerDriverShare, skillLevelShare } from '../../metrics/who'
import { at, ends, nameIn, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, type Found, tell, tellIf, tellOrder } from '../tell'

const LEVELS = ['highly-qualified', 'highly-skilled', 'skilled', 'semi-skilled', 'unskilled'] as const
const BY_SKILL = 'departures-by-skill'
const STATED = 'published-outflow-claims'

/** The article's number of skilled people a year. */
const stated = (evidence: Evidence): Found =>
  ifPublished(() =>
    readObservation(evidence, STATED, {
      ...PAKISTAN,
      claim: 'skilled-professionals-one-million-a-year',
      period: '2024',
    }),
  )

/** All whom the register classes as skilled or higher, in one year. */
const skilledIn = (evidence: Evidence, period: string): Found =>
  ifPublished(() =>
    sum(
      LEVELS.slice(0, 3).map((skillLevel) =>
        readObservation(evidence, BY_SKILL, { ...PAKISTAN, skillLevel, period }),
      ),
      { en: 'departures classed as skilled or higher', ur: 'ہنرمند یا اس سے اوپر درجے کی روانگیاں' },
    ),
  )

/** How skilled they are, in the classes of the register. */
export const skills: SectionDefinition = {
  id: 'skills',
  heading: { en: 'Skill', ur: 'ہنر' },
  claims: ['million-skilled-professionals-a-year', 'once-a-path-for-the-poor', 'not-merely-labourers'],
  datasets: [
    ...departuresRecord.datasets,
    ...highSkillShare.datasets,
    ...labourerDriverShare.datasets,
    ...skillLevelShare.datasets,
    BY_SKILL,
    STATED,
  ],
  tell: (evidence) => {
    const shares = over(evidence, highSkillShare, PAKISTAN)
    const [first, high] = ends(shares)
    const period = high?.period.code ?? ''
    const unskilled = high && at(evidence, skillLevelShare, { ...PAKISTAN, skillLevel: 'unskilled', period })
    const manual = over(evidence, labourerDriverShare, PAKISTAN).at(-1)
    const article = stated(evidence)
    const skilled = high && skilledIn(evidence, period)
    const record = high && at(evidence, departuresRecord, { ...PAKISTAN, period })
    const redrawn =
      shares.some(({ status }) => status === 'B') || evidence.dataset(BY_SKILL).breaks.length > 0
    return {
      sentences: [
        ...tell(
          {
            en: 'The register classes {high} of those of {high:period} as highly qualified or highly skilled, and {unskilled} as unskilled.',
            ur: 'رجسٹر {high:period} کے جانے والوں میں سے {high} کو اعلیٰ تعلیم یافتہ یا اعلیٰ ہنرمند اور {unskilled} کو غیر ہنرمند شمار کرتا ہے۔',
          },
          { high, unskilled },
        ),
        ...tell(
          {
            en: 'Labourers and drivers alone were {manual} in {manual:period}.',
            ur: 'صرف مزدور اور ڈرائیور {manual:period} میں {manual} تھے۔',
          },
          { manual },
        ),
        ...tellOrder(
          [high, first],
          {
            more: {
              en: 'In {first:period} the share of the highly skilled was {first}: it has grown since.',
              ur: '{first:period} میں اعلیٰ ہنرمندوں کا حصہ {first} تھا: تب سے بڑھا ہے۔',
            },
            less: {
              en: 'In {first:period} the share of the highly skilled was {first}, larger than now: that leaving was once for the poor alone is not what the register shows.',
              ur: '{first:period} میں اعلیٰ ہنرمندوں کا حصہ {first} تھا، آج سے زیادہ: رجسٹر یہ نہیں دکھاتا کہ پہلے صرف غریب جاتے تھے۔',
            },
            same: {
              en: 'In {first:period} the share of the highly skilled was the same, {first}.',
              ur: '{first:period} میں بھی اعلیٰ ہنرمندوں کا حصہ یہی، {first}، تھا۔',
            },
          },
          { first },
        ),
        ...tellOrder(
          [article, record],
          {
            more: {
              en: 'The article speaks of {article} skilled professionals a year. The register has never counted so many people of any skill in one year; its record is {record}, in {record:period}.',
              ur: 'مضمون سالانہ {article} ہنرمند پیشہ وروں کی بات کرتا ہے۔ رجسٹر نے کسی ایک سال میں ہر طرح کے ہنر ملا کر بھی اتنے لوگ کبھی نہیں گنے؛ اس کا ریکارڈ {record:period} میں {record} ہے۔',
            },
            less: {
              en: 'The article speaks of {article} skilled professionals a year; the register has counted more people, of all skills together, {record} in {record:period}.',
              ur: 'مضمون سالانہ {article} ہنرمند پیشہ وروں کی بات کرتا ہے؛ رجسٹر نے ہر طرح کے ہنر ملا کر اس سے زیادہ لوگ گنے ہیں، {record:period} میں {record}۔',
            },
            same: {
              en: 'The article speaks of {article} skilled professionals a year, as many as the register counted of all skills together in {record:period}.',
              ur: 'مضمون سالانہ {article} ہنرمند پیشہ وروں کی بات کرتا ہے، جتنے رجسٹر نے {record:period} میں ہر طرح کے ہنر ملا کر گنے۔',
            },
          },
          { article, record },
        ),
        ...tell(
          {
            en: 'Skilled tradespeople counted in, {skilled} of those of {skilled:period} were skilled in some degree.',
            ur: 'ہنرمند کاریگروں کو ملا کر {skilled:period} میں کسی نہ کسی درجے کے ہنرمند {skilled} تھے۔',
          },
          { skilled },
        ),
        ...tellIf(redrawn, {
          en: 'The classes are of the Bureau and were redrawn over the years, so distant years are compared with care.',
          ur: 'درجے بیورو کے ہیں اور برسوں میں بدلے گئے، اس لیے دور کے برسوں کا موازنہ احتیاط سے کرنا چاہیے۔',
        }),
      ],
      ...chart(
        tell(
          {
            en: 'Unskilled workers are {unskilled}, the highly skilled {high} ({high:period})',
            ur: 'غیر ہنرمند کارکن {unskilled} ہیں، اعلیٰ ہنرمند {high} ({high:period})',
          },
          { high, unskilled },
        ),
        'time',
        LEVELS.map((skillLevel) => ({
          label: nameIn(evidence, BY_SKILL, 'skillLevel', skillLevel),
          figures: over(evidence, skillLevelShare, { ...PAKISTAN, skillLevel }),
        })),
      ),
    }
  },
}
