import type { ChapterDefinition } from '../section'
import { doctorsToCome } from './doctors-to-come'
import { ifItGoesOn } from './if-it-goes-on'
import { notKnown } from './not-known'

/** What may follow. */
export const next: ChapterDefinition = {
  id: 'next',
  title: { en: 'What next', ur: 'آگے کیا ہو گا' },
  sections: [ifItGoesOn, doctorsToCome, notKnown],
}
