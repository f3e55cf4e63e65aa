import { Breadcrumbs } from '@/components/page/breadcrumbs'
import type { Exploration } from '@/lib/explore/explore'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import { About } from './about'
import { ChartTabs } from './chart-tabs'
import { Controls } from './controls'
import styles from './explore.module.css'
import { ExploreFigure } from './explore-figure'
import { Notices } from './notices'
import { TakeAway } from './take-away'
import { TimeSlider } from './time-slider'

interface ExplorePageProps {
  readonly exploration: Exploration
  readonly locale: Locale
}

/** The explorer at one address: the chart, what can be changed, what can be taken along. */
export function ExplorePage({ exploration, locale }: ExplorePageProps) {
  const { subject, selection } = exploration
  const words = messagesIn(locale).explore
  const isRefused = selection.grouped.refusals.length > 0
  return (
    <div className="page" data-explore="">
      <header className={styles.head}>
        <Breadcrumbs
          locale={locale}
          parent={{ href: links.explore(locale), text: words.title }}
          title={subject.title[locale]}
        />
        <h1>{subject.title[locale]}</h1>
        <p className={`ui screen-only ${styles.toControls}`}>
          <a href="#controls">{words.toControls}</a>
        </p>
      </header>
      <div className={styles.tool}>
        <section className={styles.shown} aria-label={words.chart}>
          <ChartTabs exploration={exploration} locale={locale} />
          <Notices exploration={exploration} locale={locale} />
          <TimeSlider exploration={exploration} locale={locale} />
          {/* Of what is refused, the reason is said above. */}
          {exploration.series.length === 0 && !isRefused ? <p>{words.nothing}</p> : null}
          {exploration.series.length === 0 ? null : (
            <ExploreFigure exploration={exploration} locale={locale} />
          )}
        </section>
        <section id="controls" aria-label={words.controls}>
          <Controls exploration={exploration} locale={locale} />
        </section>
      </div>
      <TakeAway exploration={exploration} locale={locale} />
      <About exploration={exploration} locale={locale} />
    </div>
  )
}
