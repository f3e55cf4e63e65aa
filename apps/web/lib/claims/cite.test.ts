import { CITATION_FORMS } from '@exodus/core/citation'
import { expect, test } from 'vitest'
import { ledger } from './assessed'
import { citationsOfClaim } from './cite'

test('every form of a citation names the address of the assessment, in both languages', async () => {
  const { claims } = await ledger()
  for (const { now } of claims.slice(0, 3)) {
    for (const locale of ['en', 'ur'] as const) {
      const all = await citationsOfClaim(now, locale)
      expect(all.map(({ form }) => form)).toEqual(CITATION_FORMS)
      for (const { text } of all) expect(text).toContain(`/${locale}/claims/${now.claim.id}`)
      expect(all[1]?.text).toMatch(/^@misc\{/)
      expect(all[2]?.text).toMatch(/^TY {2}- DATA\r\n[\s\S]*ER {2}- \r\n$/)
    }
  }
})
