import type { ChapterDefinition } from '../section'
import { confidence } from './confidence'
import { strata } from './strata'
import { surveys } from './surveys'

/** How many want to leave. */
export const wish: ChapterDefinition = {
  id: 'wish',
  title: { en: 'The wish to leave', ur: 'جانے کی خواہش' },
  sections: [surveys, strata, confidence],
}
