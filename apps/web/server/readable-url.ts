/**
 * An address whose percent signs can be decoded. One that cannot, such as `/en/50%` or `/en/%ff`, is meant literally, and
 * leads to the page for what is not found instead of an error.
 */
export function readableUrl(url: string): string {
  const [path = '/', ...query] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?')
  }
}
