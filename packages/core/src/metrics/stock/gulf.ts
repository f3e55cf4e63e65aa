/** The six members of the Gulf Cooperation Council, as the list of areas marks them. */
export const GULF = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'] as const
