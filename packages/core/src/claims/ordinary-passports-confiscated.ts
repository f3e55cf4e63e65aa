import { say } from '../sentence'
import { defineClaim, eventsShow, statementsSay } from './define-claim'
import { atMost, byRecord } from './rules'
import { rulesOn, speaksOf } from './staff-abroad'

// Not to issue a passport is another thing than to take one away.
const TAKING = /\b(confiscat|seiz|impound|tak(e|es|en|ing) (away|from))/i

/** Ordinary passports of staff abroad are taken away: rules on passports of mission staff that are on record. */
export const ordinaryPassportsConfiscated = defineClaim({
  id: 'ordinary-passports-confiscated',
  datasets: [],
  check: (evidence) => {
    const rules = rulesOn(evidence, ['mission-staff']).filter(
      (rule) => rule.category === 'passport-rule' && speaksOf(rule, /\bordinary\b/i),
    )
    const taken = rules.filter((rule) => speaksOf(rule, TAKING))
    const withheld = rules.filter((rule) => !taken.includes(rule))
    const power = evidence.records.events.filter(
      ({ category, direction, affected, quality }) =>
        category === 'passport-rule' &&
        direction === 'context' &&
        affected.includes('all-citizens') &&
        quality === 'official',
    )
    const related = rulesOn(evidence, ['diplomats', 'office-holders']).filter(
      (rule) => rule.category === 'passport-rule' && !rules.includes(rule),
    )
    const said = evidence.records.statements.filter(({ topic }) => topic === 'diplomats-who-settle-abroad')
    const notIssued = say(
      withheld.length > 0
        ? {
            en: 'What is reported is that staff of missions are not issued ordinary passports until they report back in Pakistan; the written order was not seen.',
            ur: 'رپورٹ یہ ہے کہ سفارتی عملے کو پاکستان میں واپس حاضر ہونے تک عام پاسپورٹ جاری نہیں کیے جاتے؛ تحریری حکم نہیں دیکھا گیا۔',
          }
        : {
            en: 'No rule that keeps ordinary passports from staff of missions was found.',
            ur: 'سفارتی عملے کو عام پاسپورٹ سے محروم رکھنے کا کوئی قاعدہ نہیں ملا۔',
          },
    )
    const takenAway = say(
      taken.length > 0
        ? {
            en: 'A rule is on record by which passports that they hold are taken away.',
            ur: 'ایسا قاعدہ ریکارڈ پر ہے جس کے تحت ان کے پاس موجود پاسپورٹ لے لیے جاتے ہیں۔',
          }
        : {
            en: 'No report says that passports which staff hold already are taken from them.',
            ur: 'کسی رپورٹ میں یہ نہیں کہ عملے کے پاس پہلے سے موجود پاسپورٹ لے لیے جاتے ہیں۔',
          },
    )
    // To refuse a passport is near to taking one away, and not the same.
    const nearest = atMost('mixed', byRecord(withheld))
    return {
      verdict: taken.length > 0 ? byRecord(taken) : nearest,
      confidence: [...taken, ...withheld].some(({ quality }) => quality === 'official') ? 'high' : 'low',
      reasons: [notIssued, takenAway],
      supports: [...eventsShow([...taken, ...withheld, ...power]), ...statementsSay(said)],
      contradicts: eventsShow(related),
      definitions: [
        {
          definition: {
            en: 'Staff abroad are not issued ordinary passports',
            ur: 'بیرونِ ملک عملے کو عام پاسپورٹ جاری نہیں کیے جاتے',
          },
          verdict: byRecord(withheld),
          reason: notIssued,
        },
        {
          definition: {
            en: 'Passports that they hold are taken from them',
            ur: 'ان کے پاس موجود پاسپورٹ لے لیے جاتے ہیں',
          },
          verdict: byRecord(taken),
          reason: takenAway,
        },
      ],
      wouldChange: [
        {
          en: 'The text of the order, or of the schedules of the passport rules that concern staff abroad.',
          ur: 'حکم کا متن، یا پاسپورٹ قواعد کے وہ شیڈول جو بیرونِ ملک عملے سے متعلق ہیں۔',
        },
      ],
    }
  },
})
