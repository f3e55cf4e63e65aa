import { ExodusError } from '@exodus/core'
import { departuresByDestination } from '@exodus/core/datasets/departures-by-destination'

// Codes are typed: a destination that the dataset does not have does not compile.
const toSaudiArabia = departuresByDestination.where({
  destination: 'SAU',
  period: { from: '2021', to: '2024' },
})
for (const { period, value, quality, row } of toSaudiArabia) console.log(period, value, quality, `row ${row}`)

const largest = departuresByDestination.where({ period: '2022' }).orderBy('value', 'descending').slice(0, 3)
for (const { destination, value } of largest) {
  console.log(departuresByDestination.nameOf('destination', destination).en, value)
}

const years = departuresByDestination.where({ period: { from: '2021', to: '2022' } })
console.log(years.groupBy('period').aggregate({ departures: 'sum', rows: 'count' }))

// At run time, as in a query from outside, the error names the nearest code.
try {
  departuresByDestination.where({ destination: 'KSA' as 'SAU' })
} catch (error) {
  if (error instanceof ExodusError) console.log(error.code, error.message)
}
