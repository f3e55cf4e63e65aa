import { contentType, formats } from '../../src/formats'
import { tableOf } from './markdown'

/** All formats with their standards, media types and suffixes. */
export function formatsTable(): string {
  const lines = formats.map((format) => {
    const { id, title, standard, suffix, of, shape, streams } = format
    const version = standard ? `[${standard.name} ${standard.version}](${standard.url})` : ''
    return [
      `\`${id}\``,
      title,
      version,
      `\`${contentType(format)}\``,
      `\`.${suffix}\``,
      of,
      shape,
      streams ? 'yes' : 'no',
    ]
  })
  return tableOf(['format', 'what', 'standard', 'Content-Type', 'suffix', 'of', 'shape', 'streams'], lines)
}
