import { Fragment, type ReactNode } from 'react'

interface PhraseProps {
  readonly text: string
  /** What stands in for each `{name}` of the text. */
  readonly values: Readonly<Record<string, ReactNode>>
}

/** A sentence of the message file with components, mostly figures, in its gaps; the word order is the language's own. */
export function Phrase({ text, values }: PhraseProps) {
  const parts = text.split(/(\{\w+\})/)
  return parts.map((part, at) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
    return <Fragment key={at}>{name === undefined ? part : (values[name] ?? part)}</Fragment>
  })
}
