const PRIMES = [0x9e3779b1, 0x85ebca77] as const

/** A short, fast hash of 64 bits (two lanes of FNV-1a with a last mix); tells texts apart, keeps no secret. */
export function hashText(text: string): string {
  let a = 0x811c9dc5
  let b = 0xc9dc5118
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
  }
  return mix(a, PRIMES[0]).toString(36) + mix(b, PRIMES[1]).toString(36)
}

/** The same in 32 bits, signed, as a number. */
export function hashNumber(text: string): number {
  let lane = 0x811c9dc5
  for (let i = 0; i < text.length; i++) lane = Math.imul(lane ^ text.charCodeAt(i), 0x01000193)
  return mix(lane, PRIMES[0]) | 0
}

const mix = (lane: number, prime: number): number => {
  const turned = Math.imul(lane ^ (lane >>> 15), prime)
  return (turned ^ (turned >>> 13)) >>> 0
}
