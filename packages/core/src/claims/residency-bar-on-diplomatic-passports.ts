import { officialsAbroad } from '../metrics/insiders'
import { say } from '../sentence'
import { defineClaim, eventsShow, figuresSay } from './define-claim'
import { byRecord } from './rules'
import { rulesOn, speaksOf } from './staff-abroad'

/** Holders of diplomatic passports may not apply for residency: a rule that says so, in an official text or a report. */
export const residencyBarOnDiplomaticPassports = defineClaim({
  id: 'residency-bar-on-diplomatic-passports',
  datasets: officialsAbroad.datasets,
  check: (evidence) => {
    const rules = rulesOn(evidence, ['mission-staff', 'diplomats', 'official-passport-holders'])
    const bars = rules.filter((rule) => speaksOf(rule, /\bresiden(cy|ce|t)/i))
    const related = [
      ...rules.filter((rule) => !bars.includes(rule)),
      ...rulesOn(evidence, ['parliament-staff']),
    ]
    // Bars on a second nationality that were proposed: there was none in force.
    const proposed = evidence.records.events.filter(
      ({ category, actor, affected }) =>
        category === 'official-conduct' &&
        affected.includes('civil-servants') &&
        actor.some((who) =>
          ['national-assembly', 'na-committee-on-cabinet-secretariat', 'government-of-pakistan'].includes(
            who,
          ),
        ),
    )
    const affected = officialsAbroad
      .series(evidence, {
        origin: 'PAK',
        measure: 'officials-affected-by-dual-nationality-bar',
        group: 'civil-servants',
      })
      .at(-1)
    const found = say(
      bars.length > 0
        ? {
            en: 'A rule that keeps holders of diplomatic passports from applying for residency is on record.',
            ur: 'سفارتی پاسپورٹ رکھنے والوں کو رہائش کی درخواست سے روکنے والا قاعدہ ریکارڈ پر ہے۔',
          }
        : {
            en: 'No text and no report of such a rule was found; rules of this kind may stand in orders of the Foreign Ministry that are not published.',
            ur: 'ایسے کسی قاعدے کا متن یا رپورٹ نہیں ملی؛ ممکن ہے ایسے قواعد وزارتِ خارجہ کے غیر شائع شدہ احکام میں ہوں۔',
          },
    )
    const nationality = affected
      ? [
          say(
            {
              en: 'Even a second nationality was open to civil servants: in {affected:period} about {affected} people would have been touched by a bar that was only proposed.',
              ur: 'سرکاری ملازمین کو تو دوسری شہریت تک کی گنجائش تھی: {affected:period} میں محض مجوزہ پابندی سے تقریباً {affected} افراد متاثر ہوتے۔',
            },
            { affected },
          ),
        ]
      : []
    return {
      verdict: byRecord(bars),
      confidence: bars.some(({ quality }) => quality === 'official') ? 'high' : 'low',
      reasons: [found, ...nationality],
      supports: eventsShow([...bars, ...related]),
      contradicts: [...nationality.map(figuresSay), ...eventsShow(proposed)],
      definitions: related.slice(0, 1).map(() => ({
        definition: {
          en: 'Officials are held back from staying abroad by other rules',
          ur: 'افسروں کو دیگر قواعد کے ذریعے بیرونِ ملک رہنے سے روکا جاتا ہے',
        },
        verdict: byRecord(related),
        reason: say({
          en: 'Rules on passports of mission staff and on asylum of staff of parliament are reported; none speaks of residency.',
          ur: 'سفارتی عملے کے پاسپورٹ اور پارلیمنٹ کے عملے کی پناہ سے متعلق قواعد کی رپورٹیں ہیں؛ رہائش کا ذکر کسی میں نہیں۔',
        }),
      })),
      wouldChange: [
        {
          en: 'The standing orders of the Foreign Ministry, or a case in which such a rule was applied.',
          ur: 'وزارتِ خارجہ کے مستقل احکام، یا کوئی ایسا واقعہ جس میں یہ قاعدہ لاگو ہوا ہو۔',
        },
      ],
    }
  },
})
