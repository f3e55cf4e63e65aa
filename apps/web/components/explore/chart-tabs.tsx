import Link from 'next/link'
import type { Exploration } from '@/lib/explore/explore'
import { writeAsked } from '@/lib/explore/state'
import { tabsOf } from '@/lib/explore/tabs'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './explore.module.css'

interface ChartTabsProps {
  readonly exploration: Exploration
  readonly locale: Locale
}

/** The forms that fit the data, each with an address of its own. */
export function ChartTabs({ exploration, locale }: ChartTabsProps) {
  const { chart, subject } = exploration
  const words = messagesIn(locale).explore
  return (
    <nav aria-label={words.chart} className={styles.tabs}>
      <ul className="bare">
        {tabsOf(exploration).map(({ chart: kind, asked }) => (
          <li key={kind}>
            <Link
              href={links.exploreOf(locale, subject.kind, subject.id, writeAsked(asked))}
              aria-current={kind === chart ? 'true' : undefined}
              prefetch={false}
              scroll={false}
            >
              {words.charts[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
