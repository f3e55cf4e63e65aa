import { doors } from './doors'
import { insiders } from './insiders'
import { money } from './money'
import { next } from './next'
import { scale } from './scale'
import type { ChapterDefinition } from './section'
import { who } from './who'
import { why } from './why'
import { wish } from './wish'

/** The line of thought, in its order. */
export const chapters: readonly ChapterDefinition[] = [scale, who, insiders, wish, doors, money, why, next]
