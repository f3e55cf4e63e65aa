import Link from 'next/link'
import { breadcrumbList, type Crumb } from '@/lib/breadcrumbs'
import { jsonForScript } from '@/lib/claims/json-ld'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './breadcrumbs.module.css'

interface BreadcrumbsProps {
  readonly locale: Locale
  /** The list that the page belongs to; absent for a page that belongs to the site alone. */
  readonly parent?: { readonly href: string; readonly text: string }
  readonly title: string
}

/** The way to a page, to be seen and as structured data. */
export function Breadcrumbs({ locale, parent, title }: BreadcrumbsProps) {
  const { site, nav } = messagesIn(locale)
  const above = [
    { name: site.name, href: links.home(locale) },
    ...(parent === undefined || parent.href === links.home(locale)
      ? []
      : [{ name: parent.text, href: parent.href }]),
  ]
  const crumbs: Crumb[] = [...above, { name: title }]
  const json = jsonForScript(breadcrumbList(crumbs))
  return (
    <>
      <nav aria-label={nav.trail} className={`ui ${styles.trail}`}>
        <ol className="bare">
          {above.map(({ name, href }) => (
            <li key={href}>
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            </li>
          ))}
          {/* What has a list above it has its name right below, as the heading of the page. */}
          {above.length > 1 ? null : (
            <li>
              <span aria-current="page">{title}</span>
            </li>
          )}
        </ol>
      </nav>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
    </>
  )
}
