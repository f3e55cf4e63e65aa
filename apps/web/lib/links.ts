import type { Locale } from './locale'

const apiBase = (): string => (process.env.EXODUS_API_URL ?? 'http://localhost:8787').replace(/\/$/, '')

/** Addresses of the site's pages and of the API behind it. */
export const links = {
  home: (locale: Locale): string => `/${locale}`,
  data: (locale: Locale): string => `/${locale}/data`,
  dataset: (locale: Locale, id: string): string => `/${locale}/data/${id}`,
  methods: (locale: Locale): string => `/${locale}/methods`,
  figure: (locale: Locale, id: string): string => `/${locale}/figures/${id}`,
  /** What the panel shows of a figure, as JSON. */
  evidence: (locale: Locale, id: string): string => `/${locale}/evidence/${id}`,
  download: (id: string, format: 'csv' | 'json'): string => `/downloads/${id}.${format}`,
  api: (): string => `${apiBase()}/openapi.json`,
  apiFigure: (id: string): string => `${apiBase()}/v1/figures/${id}`,
  apiObservations: (id: string): string => `${apiBase()}/v1/datasets/${id}/observations`,
} as const
