import type { ChapterDefinition } from '../section'
import { doctors } from './doctors'
import { professions } from './professions'
import { skills } from './skills'
import { students } from './students'

/** Who they are. */
export const who: ChapterDefinition = {
  id: 'who',
  title: { en: 'Who leaves', ur: 'کون جاتا ہے' },
  sections: [skills, professions, doctors, students],
}
