import { idsOf, isConfirmed } from '../records'
import type { SectionDefinition } from '../section'
import { tell, tellIf } from '../tell'

/** The changes of visa rules on record, in either direction, and the reasons that states give. */
export const changesOfRules: SectionDefinition = {
  id: 'changes-of-rules',
  heading: { en: 'Changes of rules', ur: 'قواعد کی تبدیلیاں' },
  claims: ['restrictions-because-of-crisis'],
  datasets: [],
  tell: (evidence) => {
    const changes = evidence.records.events.filter(({ claim }) => claim === 'restrictions')
    const confirmed = changes.filter(isConfirmed)
    const tighter = confirmed.filter(({ direction }) => direction === 'tightened').length
    const easier = confirmed.filter(({ direction }) => direction === 'eased').length
    const denied = changes.some(({ direction }) => direction === 'denial')
    return {
      sentences: [
        ...tellIf(tighter > easier && easier > 0, {
          en: 'Of the changes of visa rules that a government has confirmed, more made entry harder than easier; both are on record.',
          ur: 'ویزا قواعد کی جن تبدیلیوں کی کسی حکومت نے تصدیق کی ان میں داخلہ مشکل کرنے والی آسان کرنے والی سے زیادہ ہیں؛ دونوں ریکارڈ پر ہیں۔',
        }),
        ...tellIf(tighter > easier && easier === 0, {
          en: 'All changes of visa rules that a government has confirmed made entry harder.',
          ur: 'ویزا قواعد کی جن تبدیلیوں کی کسی حکومت نے تصدیق کی ان سب نے داخلہ مشکل کیا۔',
        }),
        ...tellIf(confirmed.length > 0 && tighter <= easier, {
          en: 'Of the changes of visa rules that a government has confirmed, no more made entry harder than easier.',
          ur: 'ویزا قواعد کی جن تبدیلیوں کی کسی حکومت نے تصدیق کی ان میں داخلہ مشکل کرنے والی آسان کرنے والی سے زیادہ نہیں۔',
        }),
        ...tellIf(denied, {
          en: 'Some restrictions that were reported were denied by a government, here or there.',
          ur: 'جن پابندیوں کی خبر آئی ان میں سے کچھ کی یہاں یا وہاں کی کسی حکومت نے تردید کی۔',
        }),
        ...tell({
          en: 'The reasons that states give are overstays, asylum claims, forged papers, begging and the return of deportees. That they see the state of the country more clearly than its leaders was found among none of them.',
          ur: 'ریاستیں جو وجوہ بتاتی ہیں وہ مدت سے زائد قیام، پناہ کی درخواستیں، جعلی کاغذات، بھیک اور ملک بدر افراد کی واپسی ہیں۔ یہ کہ وہ ملک کا حال اس کے حکمرانوں سے زیادہ واضح دیکھتی ہیں، ان میں سے کسی میں نہیں ملا۔',
        }),
      ],
      events: idsOf(changes),
    }
  },
}
