import { completable, type McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { McpContext } from './context'

const RULES = {
  en: 'State no number that has no figure id from the tools; give the id and the source with each. Name the definition. Where the tools answer cannot_verify or nothing, say so and state no number. Use neutral words.',
  ur: 'کوئی ایسا عدد نہ لکھیں جس کا figure id اوزاروں سے نہ ملا ہو؛ ہر عدد کے ساتھ id اور ماخذ دیں۔ تعریف کا نام لیں۔ جہاں جواب cannot_verify یا خالی ہو، وہاں یہی کہیں اور کوئی عدد نہ دیں۔ غیر جانب دار الفاظ استعمال کریں۔',
} as const

const lang = z.enum(['en', 'ur']).optional().describe('Language of the answer')

const ask = (text: string) => ({
  messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
})

/** Ready questions: fact-check a sentence, brief on a country, compare two years. */
export function registerPrompts(server: McpServer, context: McpContext): void {
  const year = completable(z.string().min(4).max(20), beginningWith(yearsOf(context)))
  server.registerPrompt(
    'fact_check',
    {
      title: 'Fact-check a sentence',
      description: 'Check each number of a sentence against published figures',
      argsSchema: z.object({ sentence: z.string().min(1).max(1_000), lang }),
    },
    ({ sentence, lang: language = 'en' }) =>
      ask(
        language === 'ur'
          ? `اس جملے کی جانچ کریں:\n\n”${sentence}“\n\nsearch سے دیکھیں کہ یہ کسی درج دعوے (claim) جیسا ہے یا نہیں، پھر assess_claim۔ ہر عدد کے لیے search سے پیمانہ (metric) یا جدول (dataset) ڈھونڈیں اور verify_number چلائیں؛ دوسری تعریفیں اور ممکنہ غلطیاں بھی بتائیں۔ ${RULES.ur}`
          : `Fact-check this sentence:\n\n"${sentence}"\n\nSee by search whether it is like a claim on record, and assess_claim if so. For each number find the metric or dataset by search, then run verify_number; report other definitions and slips too. ${RULES.en}`,
      ),
  )
  server.registerPrompt(
    'country_brief',
    {
      title: 'Brief on a country',
      description: 'What is known of Pakistanis going to, living in and returning from a country',
      argsSchema: z.object({
        country: completable(z.string().min(2).max(100), beginningWith(countriesOf(context))),
        lang,
      }),
    },
    ({ country, lang: language = 'en' }) =>
      ask(
        language === 'ur'
          ? `${country} کے بارے میں ایک مختصر جائزہ لکھیں: وہاں رجسٹرڈ روانگی، مقیم پاکستانی، پناہ کی درخواستیں، ویزے، ترسیلات، واپسیاں، اور اہم واقعات (timeline)۔ search سے کوڈ معلوم کریں، پھر query_observations اور get_metric۔ ${RULES.ur}`
          : `Write a short brief on ${country}: registered departures to it, Pakistanis living there, asylum applications, visas, remittances, returns, and the main events (timeline). Find its code by search, then use query_observations and get_metric. ${RULES.en}`,
      ),
  )
  server.registerPrompt(
    'compare_years',
    {
      title: 'Compare two years',
      description: 'What changed in departures between two years, and what did not',
      argsSchema: z.object({ first: year, second: year, lang }),
    },
    ({ first, second, lang: language = 'en' }) =>
      ask(
        language === 'ur'
          ? `${first} اور ${second} کا موازنہ کریں: روانگی کا کل شمار، شرح، منزلیں، مہارت اور پیشے۔ ایک ہی قسم کی مدت اور ایک ہی تعریف کا موازنہ کریں، اور describe_dataset میں درج سلسلے میں تبدیلیاں (breaks) بتائیں۔ ${RULES.ur}`
          : `Compare ${first} with ${second}: total departures, rate, destinations, skill and occupations. Compare like periods by one definition, and name the breaks in series that describe_dataset lists. ${RULES.en}`,
      ),
  )
}

const MOST = 100

/** Those of the texts that begin with what was typed so far, in any case. */
const beginningWith =
  (texts: readonly string[]) =>
  (typed: string): string[] =>
    texts.filter((text) => text.toLowerCase().startsWith(typed.toLowerCase())).slice(0, MOST)

/** Countries under their names in both languages and their codes; what is no country has no code of two letters. */
const countriesOf = ({ codeLists }: McpContext): string[] =>
  (codeLists.area?.codes ?? [])
    .filter(({ attributes }) => attributes.alpha2)
    .flatMap(({ code, name }) => [name.en, name.ur, code])

/** The years of the register of departures, the latest first. */
function yearsOf({ catalogue }: McpContext): string[] {
  const { start = '', end = '' } = catalogue.find(({ id }) => id === 'departures-total')?.time ?? {}
  const last = Number(end.slice(0, 4))
  const count = last - Number(start.slice(0, 4)) + 1
  return Array.from({ length: count }, (_, at) => String(last - at))
}
