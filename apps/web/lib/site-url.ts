/** Where the site is served, for absolute addresses in metadata. */
export const siteUrl = (): string =>
  process.env.EXODUS_SITE_URL ?? `http://localhost:${process.env.EXODUS_WEB_PORT ?? '3000'}`
