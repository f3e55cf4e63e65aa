/**
 * Words in which people ask, and the words under which it is found here. A word stands here when it is in everyday use and in
 * no title: without it the search would find nothing, or something else.
 */
export const EVERYDAY_WORDS: readonly { readonly said: RegExp; readonly meant: string }[] = [
  {
    said: /\b(left|leave|leaves|leaving|emigrat\w*|departed|went abroad|going abroad|brain drain)\b|چھوڑ|بیرون ملک گئے|ہجرت/iu,
    meant: 'registered departures net migration',
  },
  { said: /\b(sent home|send home|money home|remit\w*)\b|ترسیلات|زرمبادلہ/iu, meant: 'remittances' },
  {
    said: /\b(live|lives|living|settled) (abroad|overseas)\b|بیرون ملک مقیم/iu,
    meant: 'migrant stock abroad',
  },
  { said: /\b(asylum|refuge)\b|پناہ/iu, meant: 'asylum applications' },
  { said: /\b(deport\w*|sent back)\b|ملک بدر|ڈی پورٹ/iu, meant: 'returns deported' },
  {
    said: /\b(refus\w*|reject\w*|denied)\b.*\bvisas?\b|\bvisas?\b.*\b(refus\w*|reject\w*|denied)\b|ویز.*مسترد/iu,
    meant: 'visa refusal rate',
  },
]
