import type { Evidence, Figure } from '@exodus/core'
import { destinationShare } from '@exodus/core/metrics'
import type { Section, Sentence } from '@exodus/core/story'
import { type Messages, messagesIn } from '@/messages'
import { codeName } from '../names'
import { highest } from '../subjects/section'

const DESTINATIONS = { saudi: 'SAU', emirates: 'ARE' } as const
type Name = keyof typeof DESTINATIONS

type Told = Omit<Section, 'claims' | 'events' | 'statements'>

/** The two largest destinations over time: what the bars of one year do not show. Nothing where shares are not published. */
export function gulfSection(evidence: Evidence): Told | undefined {
  const shares = {
    saudi: sharesOf(evidence, DESTINATIONS.saudi),
    emirates: sharesOf(evidence, DESTINATIONS.emirates),
  }
  const [saudi, emirates] = [endsOf(shares.saudi), endsOf(shares.emirates)]
  if (!saudi || !emirates) return undefined
  return {
    id: 'gulf',
    heading: inBoth('heading'),
    sentences: [
      sentence(isMost(saudi) ? 'saudiMost' : 'saudi', saudi),
      sentence(isMost(emirates) ? 'emiratesMost' : 'emirates', emirates),
    ],
    chart: {
      title: sentence('title', emirates),
      shape: 'time',
      series: (Object.keys(DESTINATIONS) as Name[]).map((name) => ({
        label: {
          en: codeName('area', DESTINATIONS[name], 'en'),
          ur: codeName('area', DESTINATIONS[name], 'ur'),
        },
        figures: shares[name],
      })),
    },
  }
}

const sharesOf = (evidence: Evidence, destination: string): Figure[] =>
  destinationShare
    .series(evidence, { origin: 'PAK', destination })
    .filter(({ period }) => period.kind === 'year')

function endsOf(figures: readonly Figure[]): Sentence['figures'] | undefined {
  const [first, last, peak] = [figures[0], figures.at(-1), highest(figures)]
  return first && last && peak ? { first, last, peak } : undefined
}

/** Whether the last value is also the highest. */
const isMost = ({ last, peak }: Sentence['figures']): boolean => last === peak

type Text = keyof Messages['story']['gulf']

const inBoth = (name: Text): Sentence['text'] => ({
  en: messagesIn('en').story.gulf[name],
  ur: messagesIn('ur').story.gulf[name],
})

const sentence = (name: Text, figures: Sentence['figures']): Sentence => ({
  text: inBoth(name),
  figures,
})
