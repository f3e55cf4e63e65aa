import type { ExodusError } from '@exodus/core'
import { type Exploration, seriesName } from '@/lib/explore/explore'
import { type Asked, writeAsked } from '@/lib/explore/state'
import { listOf } from '@/lib/format'
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
  const { unfit, subject, asked } = exploration
  const { groups: words, explore } = messagesIn(locale)
  const linkTo = (other: Asked, text: string) => (
    <a href={links.exploreOf(locale, subject.kind, subject.id, writeAsked(other))}>{text}</a>
  )
  return (
    <>
      {unfit === undefined ? null : (
        <p className={styles.notice}>{fill(words.unfit, { chart: explore.charts[unfit] })}</p>
      )}
      {reasonsOf(exploration, locale).map(({ code, text }) => (
        <p key={text} className={styles.notice}>
          {text}{' '}
          {code === 'NotAdditiveError'
            ? linkTo({ ...asked, take: 'mean' }, words.instead.mean)
            : linkTo(withoutGroups(exploration), words.instead.codes)}
        </p>
      ))}
    </>
  )
}

/** Why groups are not shown, each reason once, with the groups and the codes that stand in the way. */
function reasonsOf({ selection, subject }: Exploration, locale: Locale) {
  const { refused } = messagesIn(locale).groups
  const reasons = new Map<string, { readonly error: ExodusError; readonly groups: string[] }>()
  for (const { group, error } of selection.grouped.refusals) {
    const known = reasons.get(error.message) ?? { error, groups: [] }
    known.groups.push(seriesName(subject, selection, group.id, locale))
    reasons.set(error.message, known)
  }
  return Array.from(reasons.values(), ({ error: { code, problem }, groups }) => {
    const list = subject.dimensions.find(({ id }) => id === problem.field)?.codeList ?? ''
    const names = problem.value.split(',').map((one) => codeName(list, one, locale))
    const text = code in refused ? refused[code as keyof typeof refused] : refused.other
    return { code, text: fill(text, { groups: listOf(groups, locale), names: listOf(names, locale) }) }
  })
}

/** The same with the codes of the dimension instead of groups of them. */
function withoutGroups({ asked, selection, subject }: Exploration): Asked {
  const groupings = subject.groupings.map(({ id }) => id)
  const codes = Object.fromEntries(Object.entries(asked.codes).filter(([id]) => !groupings.includes(id)))
  const { by: _, take: __, ...others } = asked
  return { ...others, codes, ...(selection.by === null ? {} : { by: selection.by }) }
}
