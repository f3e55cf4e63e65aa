import type { Answered } from '@exodus/core/answers'
import { licenceUrl } from '@exodus/core/formats'
import { originOf } from '../../representation/request-path'

/** Where the licence of the dataset that an answer comes from can be read. */
export const licenceAddress = ({ data }: Answered, url: string): string =>
  licenceUrl({
    description: data.description,
    codeLists: data.codeLists,
    baseUrl: `${originOf(url)}/v1`,
  })
