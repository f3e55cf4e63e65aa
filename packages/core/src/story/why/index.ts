import type { ChapterDefinition } from '../section'
import { reasons } from './reasons'
import { safety } from './safety'
import { wages } from './wages'
import { whatGoesTogether } from './what-goes-together'

/** Why people leave. */
export const why: ChapterDefinition = {
  id: 'why',
  title: { en: 'Why', ur: 'کیوں' },
  sections: [reasons, safety, wages, whatGoesTogether],
}
