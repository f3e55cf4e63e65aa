import type { Metric } from '../define-metric'
import { doctorEmigrationRate, doctorsAbroad } from './doctors-abroad'
import { leaversPerGraduate, leaversPerRegistered } from './leavers'
import { healthWorkersPerThousand, registeredPerThousand } from './per-thousand'
import { outboundMobilityRatio, studentsAbroadGrowth, studentsHostShare, studentsInHost } from './students'

export {
  doctorEmigrationRate,
  doctorsAbroad,
  healthWorkersPerThousand,
  leaversPerGraduate,
  leaversPerRegistered,
  outboundMobilityRatio,
  registeredPerThousand,
  studentsAbroadGrowth,
  studentsHostShare,
  studentsInHost,
}

/** Doctors, nurses and other professionals, and those who study to be one. */
export const professionalsMetrics: readonly Metric[] = [
  leaversPerRegistered,
  leaversPerGraduate,
  doctorsAbroad,
  doctorEmigrationRate,
  healthWorkersPerThousand,
  registeredPerThousand,
  studentsInHost,
  studentsAbroadGrowth,
  studentsHostShare,
  outboundMobilityRatio,
]
