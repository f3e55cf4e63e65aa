import { z } from 'zod'

/** SDMX code list CL_OBS_STATUS, the codes in use here. */
export const ObservationStatus = z.enum(['A', 'B', 'E', 'F', 'I', 'M', 'O', 'P', 'Q', 'U'])
export type ObservationStatus = z.infer<typeof ObservationStatus>

/** How a value came about: counted by an office, told by the press, asked in a survey, estimated, or not final. */
export const Quality = z.enum(['official', 'survey', 'reported', 'provisional', 'estimate'])
export type Quality = z.infer<typeof Quality>
