import type { ReactNode } from 'react'
import chart from '@/components/chart/chart.module.css'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { HOME } from '@/lib/passport/asked'
import { messagesIn } from '@/messages'
import { DottedLine, Swatch } from './swatch'
import styles from './world.module.css'

interface MapKeyProps {
  /** The classes, each a swatch with its words. */
  readonly children: ReactNode
  /** Whether the country of the site stands apart from the classes. */
  readonly withHome?: boolean
  readonly locale: Locale
}

/** The key of a map of the world: its classes, then what the marks mean that every such map has. */
export function MapKey({ children, withHome = true, locale }: MapKeyProps) {
  const words = messagesIn(locale).world
  return (
    <ul className={`bare ${chart.mapKey} ${styles.key}`}>
      {children}
      {withHome ? (
        <li>
          <Swatch fill="home" />
          {codeName('area', HOME, locale)}
        </li>
      ) : null}
      <li>
        <Swatch fill="" />
        {words.missing}
      </li>
      <li>
        <DottedLine />
        {words.dotted}
      </li>
    </ul>
  )
}
