import { type Sentence as SentenceValue, sentenceParts } from '@exodus/core/claims'
import { Fragment } from 'react'
import { Derivation } from '@/components/figure/derivation'
import { Figure } from '@/components/figure/figure'
import { periodName } from '@/lib/format'
import type { Locale } from '@/lib/locale'

/** A computed sentence: each number in it is a figure that opens, each period that of a figure. */
export function Sentence({ of, locale }: { readonly of: SentenceValue; readonly locale: Locale }) {
  return sentenceParts(of, locale).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
    <Fragment key={at}>
      {typeof part === 'string' ? (
        part
      ) : part.shows === 'period' ? (
        <bdi>{periodName(part.figure.period.code, locale)}</bdi>
      ) : part.figure.id === undefined ? (
        <Derivation figure={part.figure} locale={locale} />
      ) : (
        <Figure figure={part.figure} locale={locale} form="text" />
      )}
    </Fragment>
  ))
}
