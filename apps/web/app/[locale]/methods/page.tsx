import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VerdictScale } from '@/components/claims/verdict-scale'
import styles from '@/components/methods/methods.module.css'
import { MetricList } from '@/components/methods/metric-list'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, lead } = messagesIn(locale).methods
  return pageMetadata(locale, '/methods', { title, description: lead })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).methods
  const parts = [
    { id: 'figures', title: words.figureTitle, text: words.figureText },
    { id: 'rivals', title: words.rivalsTitle, text: words.rivalsText },
    { id: 'scope', title: words.scopeTitle, text: words.scopeText },
    { id: 'charts', title: words.chartsTitle, text: words.chartsText },
    { id: 'digits', title: words.digitsTitle, text: words.digitsText },
    { id: 'corrections', title: words.correctionsTitle, text: words.correctionsText },
  ]
  return (
    <div className={`page ${styles.methods}`}>
      <Breadcrumbs locale={locale} title={words.title} />
      <h1>{words.title}</h1>
      <p className="lead" style={{ marginBlockStart: '1rem' }}>
        {words.lead}
      </p>
      {parts.map(({ id, title, text }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <VerdictScale locale={locale} words={messagesIn(locale).claims} />
      <section id="metrics">
        <h2>{words.metricsTitle}</h2>
        <p>{words.metricsLead}</p>
        <MetricList locale={locale} />
      </section>
    </div>
  )
}
