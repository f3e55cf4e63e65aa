// Attribute `kind` of list area: aggregates and residuals. The list itself would weigh more than all profiles; a test
// holds these against it.
const NO_PLACES = [
  'WLD',
  'EU',
  'EU27',
  'EU28',
  'EU27-2007',
  'EU10',
  'EU-plus',
  'EUU',
  'EUR',
  'GCC',
  'SAS',
  'MEA',
  'XWA',
  'XCX',
  'XOT',
  'XGI',
  'OOO',
  'UKN',
  'UNK',
  'XXA',
  'TIB',
  'AUS-CAN-GBR-USA',
  'XIW',
]

// Attribute `level` of list corridor: totals, groups, and parts of countries.
const NO_COUNTRY_CORRIDORS = [
  'ARE-ABU-DHABI',
  'ARE-DUBAI',
  'ARE-OTHER',
  'ARE-SHARJAH',
  'CASH',
  'EU10',
  'FEBC',
  'GCC-OTHER',
  'OTHER',
  'TOTAL',
]

/** Whether a code of list area is a country or territory: no group of them, and no residual such as "other". */
export const isPlace = (code: string): boolean => !NO_PLACES.includes(code)

/** Whether a code of list corridor is a country: no group, no part of a country, no way of paying. */
export const isCountryCorridor = (code: string): boolean => !NO_COUNTRY_CORRIDORS.includes(code)
