import { breadcrumbList, type Crumb } from '@/lib/breadcrumbs'
import { jsonForScript } from '@/lib/claims/json-ld'
import { isLocale } from '@/lib/locale'
import { messagesIn } from '@/messages'

interface BreadcrumbsProps {
  /** The list that the page belongs to; its address says the language. */
  readonly parent: { readonly href: string; readonly text: string }
  readonly title: string
}

/** The way to a page as structured data; it says what the head of the page shows. */
export function Breadcrumbs({ parent, title }: BreadcrumbsProps) {
  const [, locale = ''] = parent.href.split('/')
  if (!isLocale(locale)) return null
  const home = { name: messagesIn(locale).site.name, href: `/${locale}` }
  const crumbs: Crumb[] = [
    home,
    ...(parent.href === home.href ? [] : [{ name: parent.text, href: parent.href }]),
    { name: title },
  ]
  const json = jsonForScript(breadcrumbList(crumbs))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
