import type { LocalizedText } from '../schema'

/** Anything that JSON can hold; absent members are left out when written. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

export type JsonObject = { readonly [key: string]: Json | undefined }

/** A text in both languages as JSON-LD has it. */
export const texts = ({ en, ur }: LocalizedText): Json[] => [
  { '@value': en, '@language': 'en' },
  { '@value': ur, '@language': 'ur' },
]
