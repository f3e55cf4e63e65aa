import { z } from '@hono/zod-openapi'

/** A resource that takes no parameters: any is refused, so that a misspelt one is noticed. */
export const NoQuery = z.strictObject({})
