import { departuresByDestination } from '@exodus/core/datasets/departures-by-destination'

export async function run(): Promise<string> {
  return departuresByDestination
    .where({ destination: ['SAU', 'ARE'], period: { from: '2020' } })
    .rows()
    .map(({ destination, period, value }) => [destination, period, value].join(' '))
    .join('\n')
}
