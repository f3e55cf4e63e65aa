/**
 * The address of the caller behind `trustedProxies` proxies, each of which appends the address it was asked from to
 * `X-Forwarded-For`. What the caller wrote there itself stands further left and is not believed.
 */
export function callerAddress(forwarded: string | null, peer: string, trustedProxies: number): string {
  if (trustedProxies === 0 || forwarded === null) return peer
  const chain = [...forwarded.split(',').map((address) => address.trim()), peer]
  return chain[Math.max(0, chain.length - 1 - trustedProxies)] || peer
}
