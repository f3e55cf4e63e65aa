/** Where a table holds many measures and none is first by nature: the codes that its page draws. An editorial choice. */
export const featuredCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  economy: { indicator: 'real-gdp-growth' },
  governance: { indicator: 'fragility-e3-human-flight-and-brain-drain' },
  'passport-rank': { index: 'henley', measure: 'rank' },
  'sbp-remittances': { corridor: 'TOTAL' },
  'sbp-remittances-monthly': { corridor: 'TOTAL' },
  'schengen-visas': { consulate: 'islamabad', measure: 'not-issued' },
  'us-visas': { visaClass: 'niv-total' },
}

/** Tables whose values are not to be set side by side, whatever their shape: figures that others claimed, each its own. */
export const undrawn: readonly string[] = ['published-outflow-claims']
