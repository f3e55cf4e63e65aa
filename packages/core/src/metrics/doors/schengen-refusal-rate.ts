import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { applicationCountry, consulate, memberState } from './dimensions'
import {
  BY_STATE_DATASET,
  decisionsOfState,
  FIRST_YEARS_CAVEAT,
  PER_DECISION_CAVEAT,
  perHundred,
  REFUSAL_FORMULA,
  refusalMathml,
  SCHENGEN_DATASET,
  SCHENGEN_REFERENCE,
  schengenDecisions,
} from './schengen-decisions'

/** Refused short-stay visas per hundred decisions, by country in which the application was lodged. */
export const schengenRefusalRate = defineMetric(() => ({
  id: 'schengen-refusal-rate',
  title: { en: 'Schengen visa refusal rate', ur: 'شینگن ویزے کی شرحِ انکار' },
  definition: {
    en: 'Uniform short-stay visas refused as a share of decisions (issued, with limited territorial validity, refused) at consulates in the country.',
    ur: 'ملک میں قائم قونصل خانوں کے فیصلوں (جاری، محدود علاقائی جواز، انکار) میں مختصر مدت کے یکساں ویزوں سے انکار کا حصہ۔',
  },
  formula: REFUSAL_FORMULA,
  mathml: refusalMathml(),
  reference: SCHENGEN_REFERENCE,
  caveats: [PER_DECISION_CAVEAT, FIRST_YEARS_CAVEAT],
  unit: percent,
  dimensions: [applicationCountry],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    rate: {
      datasets: [SCHENGEN_DATASET],
      read: (evidence, key) => perHundred('refused', schengenDecisions(evidence, key)),
    },
  },
  figure: ({ rate }, key) => rate(key),
}))

/** Refused short-stay visas per hundred decisions of one member state, at all its consulates in a country or at one. */
export const schengenRefusalRateByState = defineMetric(() => ({
  id: 'schengen-refusal-rate-by-state',
  title: { en: 'Visa refusal rate of a Schengen state', ur: 'کسی شینگن ملک کی ویزے سے انکار کی شرح' },
  definition: {
    en: 'Short-stay visas refused as a share of the decisions of one member state at its consulates in the country, or at one of them.',
    ur: 'ملک میں ایک رکن ملک کے قونصل خانوں، یا ان میں سے ایک، کے فیصلوں میں مختصر مدت کے ویزوں سے انکار کا حصہ۔',
  },
  formula: REFUSAL_FORMULA,
  mathml: refusalMathml(),
  reference: SCHENGEN_REFERENCE,
  caveats: [
    PER_DECISION_CAVEAT,
    FIRST_YEARS_CAVEAT,
    {
      en: 'A state may decide for another, and small states decide few applications: see the decisions beside the rate.',
      ur: 'ایک ملک دوسرے کی طرف سے بھی فیصلہ کر سکتا ہے، اور چھوٹے ممالک کے فیصلے کم ہوتے ہیں: شرح کے ساتھ فیصلوں کی تعداد بھی دیکھیے۔',
    },
  ],
  unit: percent,
  dimensions: [applicationCountry, memberState, consulate],
  example: { origin: 'PAK', destination: 'DEU', consulate: 'all', period: '2024' },
  inputs: {
    rate: {
      datasets: [BY_STATE_DATASET],
      read: (evidence, key) => perHundred('refused', decisionsOfState(evidence, key)),
    },
  },
  figure: ({ rate }, key) => rate(key),
}))
