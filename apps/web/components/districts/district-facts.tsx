import { FactList } from '@/components/page/article'
import { districtsIndex } from '@/lib/districts'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeAttribute, codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import { Locator } from './district-map'

interface DistrictFactsProps {
  readonly code: string
  readonly province: string
  readonly locale: Locale
}

/** Where a district lies, and what the code list says of it. */
export async function DistrictFacts({ code, province, locale }: DistrictFactsProps) {
  const words = messagesIn(locale)
  const { lines } = await districtsIndex()
  const { districts } = words
  const listed = (id: string): string =>
    codeAttribute('district', code, id).split('|').filter(Boolean).join(' · ')
  const facts = [
    { name: districts.place, value: listed('place') },
    { name: districts.formerNames, value: listed('former_names') },
    { name: districts.labels, value: listed('labels') },
    { name: words.profile.code, value: code },
  ]
  return (
    <>
      <h2 className="eyebrow">{words.profile.glance}</h2>
      <Locator
        lines={lines}
        code={code}
        label={fill(districts.locator, { name: codeName('district', code, locale) })}
        locale={locale}
      />
      <FactList
        facts={[
          {
            name: districts.province,
            value: (
              <a href={`${links.districts(locale)}#${province}`}>{codeName('province', province, locale)}</a>
            ),
          },
          ...facts.filter(({ value }) => value !== '' && value !== codeName('district', code, 'en')),
        ]}
      />
    </>
  )
}
