import { z } from '@hono/zod-openapi'

const Short = z.string().min(1).max(200)

const unit = Short.optional().openapi({
  description: 'Unit in which the number is stated; that of the published figure when absent',
  example: 'persons',
})

/** What a number is said to be of: a figure id, a metric or dataset with its key, or words. */
const About = z
  .union(
    [
      z.strictObject({ figure: Short.openapi({ example: 'departures/PAK.2024' }) }),
      z.strictObject({ metric: Short, key: z.record(Short, z.string().max(200)) }),
      z.strictObject({ dataset: Short, key: z.record(Short, z.string().max(200)) }),
      z.strictObject({ text: z.string().min(1).max(1_000) }),
    ],
    {
      error:
        'takes {"figure": id}, {"metric": id, "key": {…}}, {"dataset": id, "key": {…}} or {"text": words}',
    },
  )
  .openapi('VerificationAbout', { example: { metric: 'departures', key: { origin: 'PAK', period: '2024' } } })
export type About = z.infer<typeof About>

export const VerifyBody = z
  .strictObject({
    value: z.union([z.number(), z.string().min(1).max(100)]).openapi({
      description: 'A number, or its text: digits, lakh, crore, million, per cent',
      example: '7.27 lakh',
    }),
    unit,
    about: About,
  })
  .openapi('VerificationRequest')

export const VerifyQuery = z.strictObject({
  value: z.string().min(1).max(100).openapi({ example: '727,000' }),
  unit,
  about: z.string().min(1).max(1_000).openapi({
    description: 'Id of the figure that it is said to be, or words',
    example: 'departures/PAK.2024',
  }),
})
