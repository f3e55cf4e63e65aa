import type { ChapterDefinition } from '../section'
import { perHead } from './per-head'
import { register } from './register'
import { thoseAbroad } from './those-abroad'
import { where } from './where'

/** How many leave. */
export const scale: ChapterDefinition = {
  id: 'scale',
  title: { en: 'How many leave', ur: 'کتنے لوگ جاتے ہیں' },
  sections: [register, perHead, where, thoseAbroad],
}
