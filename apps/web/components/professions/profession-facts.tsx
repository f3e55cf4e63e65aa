import { FactList } from '@/components/page/article'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeAttribute, codeName } from '@/lib/names'
import { messagesIn } from '@/messages'

/** What the code list says of a profession. */
export function ProfessionFacts({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  const words = messagesIn(locale)
  const { professions, profile } = words
  const attribute = (id: string): string => codeAttribute('occupation', code, id)
  const family = attribute('family')
  const isco = attribute('isco08')
  const skill = attribute('beoe_skill_category')
  return (
    <>
      <h2 className="eyebrow">{profile.glance}</h2>
      <FactList
        facts={[
          {
            name: professions.family,
            value: (
              <a href={`${links.professions(locale)}#${family}`}>
                {codeName('occupation-family', family, locale)}
              </a>
            ),
          },
          ...(isco === ''
            ? []
            : [{ name: professions.isco, value: codeName('isco08-major-group', isco, locale) }]),
          ...(skill === ''
            ? []
            : [{ name: professions.skill, value: codeName('skill-level', skill, locale) }]),
          { name: profile.code, value: code },
        ]}
      />
    </>
  )
}
