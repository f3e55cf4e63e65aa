import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ChartTip } from '@/components/chart/chart-tip'
import { ThemeScript } from '@/components/layout/theme-script'
import { behavioursFile } from '@/lib/behaviours-file'
import { directionOf, isLocale } from '@/lib/locale'
import '@/styles/fonts.css'
import '@/styles/tokens.css'
import '@/styles/base.css'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ readonly locale: string }>
}

/** A page within another site: nothing but the chart. Links open beside it, not in the frame. */
export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <base target="_blank" />
        <ThemeScript />
      </head>
      <body>
        <main>{children}</main>
        <ChartTip />
        <script src={behavioursFile()} defer />
      </body>
    </html>
  )
}
