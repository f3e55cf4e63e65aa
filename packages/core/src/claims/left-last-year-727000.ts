import { difference, type Figure, readObservation } from '../figure'
import { ifPublished } from '../metrics/define-metric'
import { departures } from '../metrics/departures'
import { say } from '../sentence'
import { type DefinitionVerdict, defineClaim, type Finding, figuresSay } from './define-claim'
import { lastYear } from './readings'
import { atMost, byDistance, confidenceOf, leansTrue } from './rules'

/** Read as net migration the number is another one, published by others. */
const byNetMigration = (stated: Figure, net: Figure): DefinitionVerdict => ({
  definition: {
    en: 'Net migration: all who leave less all who come',
    ur: 'خالص ہجرت: تمام جانے والے منفی تمام آنے والے',
  },
  verdict: byDistance(stated, difference(difference(stated, stated), net)),
  reason: say(
    {
      en: 'Modelled net migration of {net:period} is {net}, another thing than the register.',
      ur: '{net:period} کی تخمینی خالص ہجرت {net} ہے، جو رجسٹر سے مختلف چیز ہے۔',
    },
    { net },
  ),
})

const SCOPE = /* @__PURE__ */ say({
  en: 'The register counts workers cleared for jobs abroad, not everyone who leaves, and nobody who returns.',
  ur: 'رجسٹر بیرونِ ملک ملازمت کے لیے منظور شدہ کارکن گنتا ہے، ہر جانے والا نہیں، اور واپس آنے والا کوئی نہیں۔',
})

/** What is left to say where there is no register, or no number stated, to compare. */
const NOTHING: Omit<Finding, 'reasons'> = {
  verdict: 'unverifiable',
  confidence: 'low',
  supports: [],
  contradicts: [],
  definitions: [],
  wouldChange: [
    {
      en: 'A count of all who left by any route, with those who returned.',
      ur: 'ہر راستے سے جانے والوں کا شمار، واپس آنے والوں سمیت۔',
    },
  ],
}

/** "More than 727,000 officially left last year": the register of the year before the article. */
export const leftLastYear727000 = defineClaim({
  id: 'left-last-year-727000',
  datasets: ['published-outflow-claims', ...departures.datasets, 'net-migration'],
  check: (evidence) => {
    const at = { origin: 'PAK', period: lastYear(evidence) }
    const stated = ifPublished(() =>
      readObservation(evidence, 'published-outflow-claims', { ...at, claim: 'departures-727000-last-year' }),
    )
    const registered = ifPublished(() => departures.at(evidence, at))
    if (!stated || !registered) return { ...NOTHING, reasons: [SCOPE] }
    const net = ifPublished(() =>
      readObservation(evidence, 'net-migration', { country: at.origin, period: at.period }),
    )
    const verdict = byDistance(stated, registered)
    const register = say(
      {
        en: '{registered} workers registered for employment abroad in {registered:period}; the article states {stated}.',
        ur: '{registered:period} میں {registered} کارکنوں نے بیرونِ ملک ملازمت کے لیے اندراج کرایا؛ مضمون {stated} بتاتا ہے۔',
      },
      { registered, stated },
    )
    return {
      // That all who leave are counted does not follow from a register of workers.
      verdict: atMost('mostly-supported', verdict),
      confidence: confidenceOf([registered]),
      reasons: [register, SCOPE],
      supports: leansTrue(verdict) ? [figuresSay(register)] : [],
      contradicts: leansTrue(verdict) ? [] : [figuresSay(register)],
      definitions: [
        {
          definition: {
            en: 'Workers registered for employment abroad',
            ur: 'بیرونِ ملک ملازمت کے لیے رجسٹرڈ کارکن',
          },
          verdict,
          reason: register,
        },
        ...(net ? [byNetMigration(stated, net)] : []),
      ],
      wouldChange: NOTHING.wouldChange,
    }
  },
})
