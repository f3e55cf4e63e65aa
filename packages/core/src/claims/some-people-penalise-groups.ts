import { type Figure, readWhere } from '../figure'
import { ukVisaRefusalRate } from '../metrics/doors'
import type { Event } from '../schema'
import { say } from '../sentence'
import { defineClaim, eventsShow, figuresSay, statementsSay } from './define-claim'
import { groundsOf, isGroundedIn, namesOf } from './grounds'
import { byAgreement, byCases, casesOf, confidenceOfCases } from './rules'

// A rule for those alone who did something is no penalty on a group.
const THEMSELVES = ['asylum-seekers', 'deportees', 'irregular-migrants', 'smugglers-and-agents']

const RULES = ['destination-visa', 'official-conduct', 'passport-rule']

const onGroup = ({ affected }: Event): boolean => affected.some((group) => !THEMSELVES.includes(group))

/** Rules that tie a whole group, made or announced. */
const tiesGroup = (event: Event): boolean =>
  RULES.includes(event.category) &&
  onGroup(event) &&
  (event.bearing === 'supports' ||
    ['tightened', 'reported-tightening', 'threatened'].includes(event.direction))

/** Some brought restrictions on many: rules on a group whose makers name what some of it did, so that the mechanism is on record. */
export const somePeoplePenaliseGroups = defineClaim({
  id: 'some-people-penalise-groups',
  datasets: ukVisaRefusalRate.datasets,
  check: (evidence) => {
    const rules = evidence.records.events.filter((event) => tiesGroup(event) && groundsOf(event).length > 0)
    const byConduct = rules.filter((rule) => isGroundedIn(rule, 'conduct'))
    const otherwise = rules.filter((rule) => !byConduct.includes(rule))
    // What is only threatened has not been brought on anybody yet.
    const { confirmed, disputed } = casesOf(byConduct.filter(({ direction }) => direction !== 'threatened'))
    const names = namesOf(byConduct.flatMap(groundsOf).filter(({ kind }) => kind === 'conduct'))
    const british = (category: string, measure: string): Figure | undefined =>
      readWhere(evidence, 'uk-visas', { origin: 'PAK', destination: 'GBR', category, measure }).at(-1)
    const [claims, granted] = [british('study', 'asylum-claims-by-visa-holders'), british('study', 'granted')]
    const students =
      claims && granted
        ? [
            say(
              {
                en: 'British study visas issued to Pakistanis: {granted} ({granted:period}); claims for asylum by holders of such visas: {claims} ({claims:period}).',
                ur: 'پاکستانیوں کو جاری برطانوی تعلیمی ویزے: {granted} ({granted:period})؛ ایسے ویزے رکھنے والوں کی پناہ کی درخواستیں: {claims} ({claims:period})۔',
              },
              { granted, claims },
            ),
          ]
        : []
    const limited = rules.some(({ actor }) => actor.includes('uk-universities'))
    const refused = limited
      ? ukVisaRefusalRate.series(evidence, { origin: 'PAK', category: 'study' }).at(-1)
      : undefined
    const ceiling = refused
      ? [
          say(
            {
              en: 'Of Pakistani applications for British study visas {refused} were refused ({refused:period}); universities lose their licence above a ceiling and limited the whole nationality.',
              ur: 'برطانوی تعلیمی ویزوں کی پاکستانی درخواستوں میں {refused} مسترد ہوئیں ({refused:period})؛ حد سے اوپر جامعات اجازت کھو دیتی ہیں، سو انہوں نے پوری قومیت کو محدود کیا۔',
            },
            { refused },
          ),
        ]
      : []
    const named = say(
      byConduct.length > 0
        ? {
            en: `Rules on whole groups name as their ground what some did: ${names.en}.`,
            ur: `پورے گروہوں پر لگنے والے قواعد اپنی وجہ کچھ لوگوں کے عمل کو بتاتے ہیں: ${names.ur}۔`,
          }
        : {
            en: 'No rule on a whole group is on record whose ground is what some of it did.',
            ur: 'کسی گروہ پر ایسا قاعدہ ریکارڈ پر نہیں جس کی وجہ اس کے کچھ افراد کا عمل ہو۔',
          },
    )
    const others = namesOf(otherwise.flatMap(groundsOf))
    const elsewhere = say({
      en: `Other restrictions have other grounds: ${others.en}.`,
      ur: `دیگر پابندیوں کی وجوہ اور ہیں: ${others.ur}۔`,
    })
    const said = evidence.records.statements.filter(
      ({ topic, stance }) =>
        (topic === 'student-visas' && stance === 'acknowledging') || topic === 'deported-citizens',
    )
    return {
      verdict: byCases(confirmed.length, disputed.length),
      confidence: confidenceOfCases(confirmed),
      reasons: [named, ...students, ...ceiling, ...(otherwise.length > 0 ? [elsewhere] : [])],
      supports: [
        ...eventsShow(byConduct.filter((event) => !disputed.includes(event))),
        ...[...students, ...ceiling].map(figuresSay),
        ...statementsSay(said),
      ],
      contradicts: eventsShow([...disputed, ...otherwise]),
      definitions: [
        {
          definition: {
            en: 'It is the ground of every restriction',
            ur: 'ہر پابندی کی وجہ یہی ہے',
          },
          verdict: byAgreement(rules.map((rule) => isGroundedIn(rule, 'conduct'))),
          reason: otherwise.length > 0 ? elsewhere : named,
        },
      ],
      wouldChange: [
        {
          en: 'Texts of the rules, with the number of cases behind each.',
          ur: 'قواعد کے متن، ہر ایک کے پیچھے واقعات کی تعداد کے ساتھ۔',
        },
      ],
    }
  },
})
