'use client'

import { usePathname } from 'next/navigation'

interface LanguageLinkProps {
  readonly to: string
  readonly label: string
  readonly hint: string
}

/** The same page in the other language. */
export function LanguageLink({ to, label, hint }: LanguageLinkProps) {
  const path = usePathname().replace(/^\/[^/]+/, `/${to}`)
  return (
    <a
      href={path}
      hrefLang={to}
      lang={to}
      title={hint}
      // What is chosen on the page stays chosen; without script the page opens with nothing chosen.
      onClick={(event) => {
        event.currentTarget.search = location.search
      }}
    >
      {label}
    </a>
  )
}
