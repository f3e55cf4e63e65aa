import { ExodusError, nearest } from '@exodus/core'

/** A topic under which there is no dataset. */
export function unknownTopic(topic: string, topics: readonly string[]): ExodusError {
  const near = nearest(topic, topics)
  return new ExodusError('UnknownCodeError', `There is no topic "${topic}".`, {
    field: 'topic',
    value: topic,
    accepted: topics,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
