import type { ChapterDefinition } from '../section'
import { leaders } from './leaders'
import { missionStaff } from './mission-staff'
import { rules } from './rules'
import { secondNationality } from './second-nationality'
import { wealth } from './wealth'

/** Those who run the country, and those who own much of it. */
export const insiders: ChapterDefinition = {
  id: 'insiders',
  title: { en: 'Insiders and elites', ur: 'صاحبانِ اختیار اور اشرافیہ' },
  sections: [missionStaff, rules, secondNationality, wealth, leaders],
}
