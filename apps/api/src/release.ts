declare const __EXODUS_RELEASE__: string | undefined

/**
 * Names the code that answers, so that a cached answer never outlives it. A build writes the digest of its sources
 * here; run from source, every start is a release of its own.
 */
export const release: string =
  typeof __EXODUS_RELEASE__ === 'string' ? __EXODUS_RELEASE__ : `dev-${Date.now().toString(36)}`
