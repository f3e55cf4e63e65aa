import type { Metric } from '../define-metric'
import { highSkillShare } from './high-skill-share'
import { labourerDriverShare } from './labourer-driver-share'
import { namedProfessionsDepartures, namedProfessionsShare } from './named-professions'
import {
  iscoGroupDepartures,
  iscoGroupShare,
  occupationFamilyDepartures,
  occupationFamilyShare,
} from './occupation-groups'
import { occupationMixEffect, occupationOwnEffect, occupationScaleEffect } from './occupation-shift'
import { professionDepartures } from './profession-departures'
import { professionShare } from './profession-share'
import { iscoSkillIntensity, skillIntensity } from './skill-intensity'
import { skillLevelShare } from './skill-level-share'
import { skillMixChange } from './skill-mix-change'
import { skillShareChange } from './skill-share-change'
import { skillShift } from './skill-shift'

export {
  highSkillShare,
  iscoGroupDepartures,
  iscoGroupShare,
  iscoSkillIntensity,
  labourerDriverShare,
  namedProfessionsDepartures,
  namedProfessionsShare,
  occupationFamilyDepartures,
  occupationFamilyShare,
  occupationMixEffect,
  occupationOwnEffect,
  occupationScaleEffect,
  professionDepartures,
  professionShare,
  skillIntensity,
  skillLevelShare,
  skillMixChange,
  skillShareChange,
  skillShift,
}

/** What those who register do for a living. */
export const whoMetrics: readonly Metric[] = [
  skillLevelShare,
  highSkillShare,
  skillIntensity,
  iscoSkillIntensity,
  skillShareChange,
  skillShift,
  skillMixChange,
  labourerDriverShare,
  professionDepartures,
  professionShare,
  namedProfessionsDepartures,
  namedProfessionsShare,
  occupationFamilyDepartures,
  occupationFamilyShare,
  iscoGroupDepartures,
  iscoGroupShare,
  occupationScaleEffect,
  occupationMixEffect,
  occupationOwnEffect,
]
