import type { Incident } from '@exodus/core/schema'
import { Figure } from '@/components/figure/figure'
import { CodeLink } from '@/components/text/code-link'
import { listOf } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName, nameIn } from '@/lib/names'
import { victimsOf } from '@/lib/timeline'
import { fill, messagesIn } from '@/messages'
import { EntrySources, Marks } from './entry-parts'
import styles from './timeline.module.css'

const UNSTATED = ['unstated', 'unknown']

/** An incident on a route: where, how, who, and how many, as far as it is published. */
export async function IncidentBody({
  incident,
  locale,
}: {
  readonly incident: Incident
  readonly locale: Locale
}) {
  const words = messagesIn(locale).timeline
  const { area, route, cause, nationalities } = incident
  const victims = await victimsOf(incident.id)
  const sources = victims.flatMap(({ lineage }) =>
    lineage.operation === 'observation' ? [lineage.source.id] : [],
  )
  return (
    <>
      {victims.length === 0 ? null : (
        <dl className={styles.victims}>
          {victims.map((figure) => (
            <div key={figure.id}>
              <dt>{measureOf(figure, locale)}</dt>
              <dd>
                <Figure figure={figure} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Marks
        marks={[
          <CodeLink key="area" codeList="area" code={area} locale={locale} />,
          UNSTATED.includes(cause)
            ? null
            : fill(words.cause, { cause: codeName('incident-cause', cause, locale) }),
          UNSTATED.includes(route) ? null : fill(words.route, { route: codeName('route', route, locale) }),
          fill(words.nationalities, {
            names: listOf(
              nationalities.map((code) => codeName('area', code, locale)),
              locale,
            ),
          }),
        ]}
      />
      <EntrySources ids={[...new Set(sources)]} locale={locale} />
    </>
  )
}

const measureOf = ({ lineage }: Awaited<ReturnType<typeof victimsOf>>[number], locale: Locale): string =>
  lineage.operation === 'observation'
    ? nameIn(lineage.dataset, 'measure', lineage.key.measure ?? '', locale)
    : ''
