/** What is chosen on a page stays chosen in the other language; without script the page opens with nothing chosen. */
export function languageLink(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      link.search = location.search
    })
  }
}
