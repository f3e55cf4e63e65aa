'use client'

import { usePathname } from 'next/navigation'

interface LanguageLinkProps {
  readonly to: string
  readonly label: string
  readonly hint: string
}

/** The same page in the other language; behaviours/language-link.ts keeps what is chosen on it. */
export function LanguageLink({ to, label, hint }: LanguageLinkProps) {
  const path = usePathname().replace(/^\/[^/]+/, `/${to}`)
  return (
    <a href={path} hrefLang={to} lang={to} title={hint} data-language="">
      {label}
    </a>
  )
}
