import Link from 'next/link'
import { pageOfCode } from '@/lib/code-pages'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'

interface CodeLinkProps {
  readonly codeList: string
  readonly code: string
  readonly locale: Locale
}

/** The name of a code, with a link to its page where it has one. */
export function CodeLink({ codeList, code, locale }: CodeLinkProps) {
  const page = pageOfCode(codeList, code, locale)
  const name = codeName(codeList, code, locale)
  return page === null ? (
    name
  ) : (
    <Link href={page} className="quiet" prefetch={false}>
      {name}
    </Link>
  )
}
