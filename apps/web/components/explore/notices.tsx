import type { Exploration } from '@/lib/explore/explore'
import { type Asked, writeAsked } from '@/lib/explore/state'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import styles from './explore.module.css'

interface NoticesProps {
  readonly exploration: Exploration
  readonly locale: Locale
}

/** What was asked for and cannot be shown: why, and what can be shown instead. */
export function Notices({ exploration, locale }: NoticesProps) {
  const { unfit, selection, subject, asked } = exploration
  const { groups: words, explore } = messagesIn(locale)
  const { refusal } = selection.grouped
  const linkTo = (other: Asked, text: string) => (
    <a href={links.exploreOf(locale, subject.kind, subject.id, writeAsked(other))}>{text}</a>
  )
  return (
    <>
      {unfit === undefined ? null : (
        <p className={styles.notice}>{fill(words.unfit, { chart: explore.charts[unfit] })}</p>
      )}
      {refusal === null ? null : (
        <p className={styles.notice}>
          {refusalText(exploration, locale)}{' '}
          {refusal.code === 'NotAdditiveError'
            ? linkTo({ ...asked, take: 'mean' }, words.instead.mean)
            : linkTo(withoutGroups(exploration), words.instead.codes)}
        </p>
      )}
    </>
  )
}

/** Why groups are not shown, with the names of the codes that stand in the way. */
function refusalText({ selection, subject }: Exploration, locale: Locale): string {
  const { refused } = messagesIn(locale).groups
  const { code = '', problem } = selection.grouped.refusal ?? {}
  const text = code in refused ? refused[code as keyof typeof refused] : refused.other
  const list = subject.dimensions.find(({ id }) => id === problem?.field)?.codeList ?? ''
  const names = (problem?.value ?? '').split(',').map((one) => codeName(list, one, locale))
  return fill(text, { names: names.join(locale === 'ur' ? '، ' : ', ') })
}

/** The same with the codes of the dimension instead of groups of them. */
function withoutGroups({ asked, selection, subject }: Exploration): Asked {
  const groupings = subject.groupings.map(({ id }) => id)
  const codes = Object.fromEntries(Object.entries(asked.codes).filter(([id]) => !groupings.includes(id)))
  const { by: _, take: __, ...others } = asked
  return { ...others, codes, ...(selection.by === null ? {} : { by: selection.by }) }
}
