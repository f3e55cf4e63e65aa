import { Fragment } from 'react'
import { Phrase } from '@/components/text/phrase'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import type { OrderOption } from './orders'

interface NoOrderProps {
  /** The order that was asked for and that there is not; empty when there is it. */
  readonly asked: string
  readonly options: readonly OrderOption[]
  readonly locale: Locale
}

/** Says that a list cannot be put in the order asked for, and in which it can. */
export function NoOrder({ asked, options, locale }: NoOrderProps) {
  if (asked === '') return null
  return (
    <p className="ui" role="status">
      <Phrase
        text={messagesIn(locale).noOrder}
        values={{
          asked: <bdi>{asked}</bdi>,
          accepted: options.map(({ id, name, href }, at) => (
            <Fragment key={id}>
              {at > 0 ? ' · ' : null}
              <a href={href}>{name}</a>
            </Fragment>
          )),
        }}
      />
    </p>
  )
}
