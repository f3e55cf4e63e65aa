import { z } from 'zod'
import { KebabId, PartialDate } from './text'

/** Who published a figure, where, when and under which licence. */
export const Source = z.strictObject({
  id: KebabId,
  topic: KebabId,
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** Day, month or year of publication; empty when the page read shows none. */
  published: z.union([PartialDate, z.literal('')]),
  url: z.url(),
  /** The carrier through which the publisher's figure was read, if another. */
  via: z.string(),
  kind: z.enum([
    'press',
    'official',
    'international-organisation',
    'survey',
    'academic',
    'index',
    'repository',
    'ngo',
  ]),
  /** SPDX id, or a LicenseRef defined in code list licence. */
  licence: z.string().min(1),
  /** The licence or terms as stated where the source was read. */
  terms: z.string(),
  note: z.string(),
})
export type Source = z.infer<typeof Source>
