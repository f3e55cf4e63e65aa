import { expect, test } from 'vitest'
import { askedPath } from './asked-path'

test.each([
  ['/en/places/SAU', '/en/places/SAU'],
  ['/en/missing/en/figures/x/y', '/en/figures/x/y'],
  ['/ur/embed/missing/ur/embed/claims/x', '/ur/embed/claims/x'],
  ['/en/missing', '/en/missing'],
])('%s speaks of %s', (path, asked) => expect(askedPath(path)).toBe(asked))
