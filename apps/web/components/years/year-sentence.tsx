import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import type { Locale } from '@/lib/locale'
import type { YearPage } from '@/lib/years'
import { messagesIn } from '@/messages'

/** The year in a sentence: how many registered, and how that compares with the year before. */
export function YearSentence({ page, locale }: { readonly page: YearPage; readonly locale: Locale }) {
  const words = messagesIn(locale).years
  const { departures, growth } = page
  if (!departures) return words.sentenceNone
  return (
    <Phrase
      text={growth ? words.sentence : words.sentenceAlone}
      values={{
        count: <Figure figure={departures} locale={locale} />,
        growth: growth ? <Figure figure={growth} locale={locale} form="text" /> : null,
      }}
    />
  )
}
