import type { Page } from '@playwright/test'
import { digitsOf } from './site'

/** What a page shows that can be asked for. */
export interface Found {
  readonly shown: readonly { readonly id: string; readonly form: string; readonly text: string }[]
  readonly points: readonly { readonly id: string; readonly text: string }[]
  readonly links: readonly string[]
}

/** Every number, chart point and link of a page, from its text as it is served. */
export const pageAt = (page: Page, html: string): Promise<Found> =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    const attribute = (of: Element, name: string): string => of.getAttribute(name) ?? ''
    return {
      shown: Array.from(parsed.querySelectorAll('[data-figure]:not([data-point])'), (link) => ({
        id: attribute(link, 'data-figure'),
        form: attribute(link, 'data-form') || 'exact',
        text: link.textContent ?? '',
      })),
      points: Array.from(parsed.querySelectorAll('a[data-point]:is([data-figure], [data-of])'), (link) => ({
        id: attribute(link, 'data-figure') || attribute(link, 'data-of'),
        text: attribute(link, 'aria-label'),
      })),
      links: Array.from(parsed.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]'), (link) =>
        (attribute(link, 'href') || attribute(link, 'src')).replace(/#.*/, ''),
      ),
    }
  }, html)

/** A figure as its page writes it. */
interface Written {
  readonly value: number
  readonly forms: Readonly<Record<'exact' | 'text' | 'compact', string>>
}

/** Asks once more when the connection breaks: a server lets go of idle ones, which a long crawl meets now and then. */
export const ask = (address: string): Promise<Response> => fetch(address).catch(() => fetch(address))

/** How the figure at an address is written; `undefined` where there is none. */
export async function formsOf(address: string): Promise<Written | undefined> {
  const response = await ask(address)
  if (!response.ok) return undefined
  const { value, forms } = (await response.json()) as Written
  return { value, forms }
}

/** Whether what is shown is the value itself, rounded to as many decimals as are shown. */
export function isRounded({ value, forms }: Written): boolean {
  const decimals = digitsOf(forms.exact).split('.')[1]?.length ?? 0
  const off = Math.abs(Number(digitsOf(forms.exact)) - value)
  // Half of the last digit, and what a number of this size cannot hold.
  return off <= 0.5 * 10 ** -decimals + Math.abs(value) * Number.EPSILON
}
