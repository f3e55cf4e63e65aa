/** Switches between light and dark and remembers the choice; until then the system's choice rules. */
export function themeToggle(): void {
  for (const button of document.querySelectorAll('[data-theme-toggle]')) {
    button.addEventListener('click', () => {
      const { dataset } = document.documentElement
      const dark = dataset.theme
        ? dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches
      dataset.theme = dark ? 'light' : 'dark'
      localStorage.setItem('theme', dataset.theme)
    })
  }
}
