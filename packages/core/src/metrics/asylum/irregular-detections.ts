import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readWhere, share, sum } from '../../figure'
import type { LocalizedText } from '../../schema'
import { detections, percent } from '../../unit'
import { defineMetric, type MetricDimension, type MetricInput, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'

const DATASET = 'irregular-arrivals'
const MEASURE = { destination: 'EU', measure: 'illegal-border-crossings' } as const
const ALL = 'all'

const route = {
  id: 'route',
  codeList: 'route',
  default: ALL,
  title: { en: 'Route', ur: 'راستہ' },
} as const satisfies MetricDimension

/** Detections on a route over land and sea; on all routes as published, else as the sum of the routes. */
function detected(
  evidence: Evidence,
  { origin: from = '', route: wanted = ALL, period = '' }: MetricKey,
): Figure {
  const at = { origin: from, ...MEASURE, period }
  const rows = readWhere(evidence, DATASET, { ...at, route: wanted })
  const found = rows.length > 0 || wanted !== ALL ? rows : readWhere(evidence, DATASET, at)
  const [first] = found
  if (!first) throw missingObservation(evidence.dataset(DATASET), { ...at, route: wanted, border: 'land' })
  return found.length === 1 ? first : sum(found, evidence.dataset(DATASET).nameOf('route', wanted))
}

const onRoute: MetricInput = { datasets: [DATASET], read: detected }

const DETECTIONS_CAVEAT: LocalizedText = {
  en: 'Detections, not people: one person can be detected at two borders, and who is not detected is not counted. From 2024 provisional.',
  ur: 'یہ درج واقعات ہیں، افراد نہیں: ایک شخص دو سرحدوں پر درج ہو سکتا ہے، اور جو نظر میں نہ آئے وہ شمار نہیں۔ 2024 سے عارضی اعداد۔',
}

/** Detections of illegal crossings of the external border of the EU, on one route or on all. */
export const irregularDetections = defineMetric({
  id: 'irregular-detections',
  title: { en: 'Detections at the EU border', ur: 'یورپی یونین کی سرحد پر درج بے ضابطہ عبور' },
  definition: {
    en: 'Detections of illegal crossings of the external border of the European Union by people of the origin, on one route or on all, by land and by sea.',
    ur: 'اصل ملک کے افراد کے یورپی یونین کی بیرونی سرحد غیر قانونی طور پر پار کرنے کے درج واقعات، ایک یا تمام راستوں پر، زمینی اور سمندری۔',
  },
  formula: { en: 'detections by land + by sea', ur: 'زمینی سرحد پر درج واقعات + سمندر میں درج واقعات' },
  mathml: formula(name('D'), sumOver(name('b'), below(name('D'), name('b')))),
  reference: 'Frontex, monthly detections of illegal border crossing',
  caveats: [DETECTIONS_CAVEAT],
  unit: detections,
  dimensions: [origin, route],
  example: { origin: 'PAK', route: 'central-mediterranean', period: '2024' },
  inputs: { onRoute },
  figure: (inputs, key) => inputs.onRoute(key),
})

/** Share of a route in the detections of an origin at the border of the EU. */
export const irregularRouteShare = defineMetric({
  id: 'irregular-route-share',
  title: { en: 'Share of a route in detections', ur: 'درج عبور میں راستے کا حصہ' },
  definition: {
    en: 'Detections on one route as a share of the detections of the origin on all routes to the European Union.',
    ur: 'یورپی یونین کے تمام راستوں پر اصل ملک کے افراد کے درج واقعات میں ایک راستے کا حصہ۔',
  },
  formula: {
    en: 'detections on the route ÷ detections on all routes × 100',
    ur: 'راستے پر درج واقعات ÷ تمام راستوں پر درج واقعات × 100',
  },
  mathml: formula(
    below(name('s'), name('r')),
    row(fraction(below(name('D'), name('r')), name('D')), operator('×'), number(100)),
  ),
  reference: 'Frontex, monthly detections of illegal border crossing',
  caveats: [DETECTIONS_CAVEAT],
  unit: percent,
  dimensions: [origin, route],
  example: { origin: 'PAK', route: 'central-mediterranean', period: '2024' },
  inputs: { onRoute },
  figure: (inputs, key) => share(inputs.onRoute(key), inputs.onRoute({ ...key, route: ALL })),
})
