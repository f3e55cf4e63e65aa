import { ExodusError } from '@exodus/core'
import { parseGroupId } from '@exodus/core/answers'
import { figureOrProblem } from './evidence'

// What a refusal says would be accepted: another code of a column, or another measure.
const BY_CODE = /^([a-z_.]+)=(.+)$/

/** Ids near that of a group which was refused, because its rows must not be taken together, and that lead to a figure. */
export async function groupsNear(id: string, { problem }: ExodusError): Promise<string[]> {
  if (!isGroup(id)) return []
  const near = (problem.accepted ?? []).flatMap((text) => {
    const [, name = '', code = ''] = BY_CODE.exec(text) ?? []
    if (name === 'groupBy') return []
    return name === '' ? withMeasure(id, text) : withParameter(id, name, code)
  })
  const found = await Promise.all(near.map(figureOrProblem))
  return near.filter((_, at) => !(found[at] instanceof ExodusError))
}

function isGroup(id: string): boolean {
  try {
    return parseGroupId(id) !== undefined
  } catch {
    return false
  }
}

const withMeasure = (id: string, measure: string): string => id.replace(/\/[a-z]+(?=;|$)/, `/${measure}`)

/** The id with a parameter of what the group is of set to one code. */
function withParameter(id: string, name: string, code: string): string {
  const [part = '', ...whole] = id.split(/(?=;of(?:;|$))/)
  const others = part.split(';').filter((text) => !text.startsWith(`${name}=`))
  return [`${others.join(';')};${name}=${code.replaceAll('/', '--')}`, ...whole].join('')
}
