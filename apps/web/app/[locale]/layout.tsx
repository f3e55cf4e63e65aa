import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ChartTip } from '@/components/chart/chart-tip'
import { FigurePanel } from '@/components/figure/figure-panel'
import { KeepVisited } from '@/components/layout/keep-visited'
import { preloadFonts } from '@/components/layout/preload-fonts'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { ThemeScript } from '@/components/layout/theme-script'
import { QuickSearch } from '@/components/search/quick-search'
import { behavioursFile } from '@/lib/behaviours-file'
import { directionOf, isLocale, locales } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'
import { messagesIn } from '@/messages'
import '@/styles/fonts.css'
import '@/styles/tokens.css'
import '@/styles/base.css'

interface LayoutProps {
  readonly children: ReactNode
  /** What a page puts into the head besides its metadata: structured data. */
  readonly head: ReactNode
  readonly params: Promise<{ readonly locale: string }>
}

export const generateStaticParams = (): { locale: string }[] => locales.map((locale) => ({ locale }))

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { site } = messagesIn(locale)
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: `${site.name}: ${site.tagline}`, template: `%s · ${site.name}` },
    description: site.description,
    openGraph: { siteName: site.name, locale: locale === 'ur' ? 'ur_PK' : 'en_GB', type: 'website' },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#12151a' },
  ],
}

export default async function Layout({ children, head, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale)
  preloadFonts(locale)
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <ThemeScript />
        {head}
      </head>
      <body>
        <a className="skip ui" href="#main">
          {words.nav.skip}
        </a>
        <SiteHeader locale={locale} words={words} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter locale={locale} words={words} />
        <FigurePanel words={words.figure} />
        <QuickSearch locale={locale} words={words.search} />
        <ChartTip />
        <script src={behavioursFile()} defer />
        <KeepVisited />
      </body>
    </html>
  )
}
