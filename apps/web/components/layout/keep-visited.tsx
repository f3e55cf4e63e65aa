// After the page has loaded: keeping pages for later must not slow the one that is read.
const SCRIPT = `if('serviceWorker' in navigator)addEventListener('load',function(){navigator.serviceWorker.register('/service-worker.js').catch(function(){})})`

/** Starts the service worker, which keeps visited pages for reading without a connection. */
export function KeepVisited() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, nothing from outside
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
