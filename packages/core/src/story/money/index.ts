import type { ChapterDefinition } from '../section'
import { gainAndLoss } from './gain-and-loss'
import { remittances } from './remittances'

/** What leaving brings and costs. */
export const money: ChapterDefinition = {
  id: 'money',
  title: { en: 'Money', ur: 'رقوم' },
  sections: [remittances, gainAndLoss],
}
