import { hashNumber } from '../conditional/hash'

/** What took longer is kept the first time it is made. */
const SLOW_MILLISECONDS = 2
/** Questions remembered at once, each in the place of its hash; a later one in the same place takes it over. */
const PLACES = 1 << 16

/**
 * Decides which answers are kept. Most questions are asked once: to keep their answers would push out those that are
 * asked again, and cost more than it saves. An answer that is quickly made is kept when it is made a second time.
 */
export function createAdmission() {
  const asked = new Int32Array(PLACES)
  return (key: string, milliseconds: number): boolean => {
    const hash = hashNumber(key) | 1
    const place = hash >>> 16
    const again = asked[place] === hash
    asked[place] = hash
    return again || milliseconds > SLOW_MILLISECONDS
  }
}
