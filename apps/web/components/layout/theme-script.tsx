// Runs while the page is parsed, so that a chosen theme never flashes the other one, nor nastaliq that has come before
// (behaviours/whole-faces.ts) another face.
const SCRIPT = [
  'try{var s=localStorage,d=document.documentElement,t=s.getItem("theme")',
  'if(t==="dark"||t==="light")d.dataset.theme=t',
  'if(d.lang==="ur"&&s.getItem("faces")!==null){d.dataset.faces="";document.fonts.load("1em Nastaliq","\\u0627")}}catch{}',
].join(';')

/** Applies the reader's chosen theme, and faces that are there, before anything is painted. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, nothing from outside
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
