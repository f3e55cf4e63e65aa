// Runs while the page is parsed, so that a chosen theme never flashes the other one.
const SCRIPT = `try{var t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}`

/** Applies the reader's chosen theme before anything is painted. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, nothing from outside
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
