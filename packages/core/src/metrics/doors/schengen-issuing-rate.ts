import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { applicationCountry, consulate, memberState } from './dimensions'
import {
  BY_STATE_DATASET,
  decisionsOfState,
  FIRST_YEARS_CAVEAT,
  ISSUING_FORMULA,
  issuingMathml,
  PER_DECISION_CAVEAT,
  perHundred,
  SCHENGEN_DATASET,
  SCHENGEN_REFERENCE,
  schengenDecisions,
} from './schengen-decisions'

/** Short-stay visas issued per hundred decisions, by country in which the application was lodged. */
export const schengenIssuingRate = defineMetric(() => ({
  id: 'schengen-issuing-rate',
  title: { en: 'Schengen visa issuing rate', ur: 'شینگن ویزے کی شرحِ اجرا' },
  definition: {
    en: 'Short-stay visas issued, those of limited territorial validity included, as a share of decisions at consulates in the country.',
    ur: 'ملک میں قائم قونصل خانوں کے فیصلوں میں جاری کیے گئے مختصر مدت کے ویزوں کا حصہ، محدود علاقائی جواز والے ویزے شامل۔',
  },
  formula: ISSUING_FORMULA,
  mathml: issuingMathml(),
  reference: SCHENGEN_REFERENCE,
  caveats: [PER_DECISION_CAVEAT, FIRST_YEARS_CAVEAT],
  unit: percent,
  dimensions: [applicationCountry],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    rate: {
      datasets: [SCHENGEN_DATASET],
      read: (evidence, key) => perHundred('issued', schengenDecisions(evidence, key)),
    },
  },
  figure: ({ rate }, key) => rate(key),
}))

/** Short-stay visas issued per hundred decisions of one member state, at all its consulates in a country or at one. */
export const schengenIssuingRateByState = defineMetric(() => ({
  id: 'schengen-issuing-rate-by-state',
  title: { en: 'Visa issuing rate of a Schengen state', ur: 'کسی شینگن ملک کی ویزا جاری کرنے کی شرح' },
  definition: {
    en: 'Short-stay visas issued, those of limited territorial validity included, as a share of the decisions of one member state at its consulates in the country, or at one of them.',
    ur: 'ملک میں ایک رکن ملک کے قونصل خانوں، یا ان میں سے ایک، کے فیصلوں میں جاری کیے گئے مختصر مدت کے ویزوں کا حصہ، محدود علاقائی جواز والے ویزے شامل۔',
  },
  formula: ISSUING_FORMULA,
  mathml: issuingMathml(),
  reference: SCHENGEN_REFERENCE,
  caveats: [PER_DECISION_CAVEAT, FIRST_YEARS_CAVEAT],
  unit: percent,
  dimensions: [applicationCountry, memberState, consulate],
  example: { origin: 'PAK', destination: 'ITA', consulate: 'all', period: '2024' },
  inputs: {
    rate: {
      datasets: [BY_STATE_DATASET],
      read: (evidence, key) => perHundred('issued', decisionsOfState(evidence, key)),
    },
  },
  figure: ({ rate }, key) => rate(key),
}))
