import type { ChapterDefinition } from '../section'
import { changesOfRules } from './changes-of-rules'
import { otherWays } from './other-ways'
import { passport } from './passport'
import { refusals } from './refusals'
import { whoIsRefused } from './who-is-refused'

/** How the world receives those who want to come. */
export const doors: ChapterDefinition = {
  id: 'doors',
  title: { en: 'Closing doors', ur: 'بند ہوتے دروازے' },
  sections: [refusals, passport, changesOfRules, whoIsRefused, otherWays],
}
