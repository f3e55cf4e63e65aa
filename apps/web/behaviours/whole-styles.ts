/**
 * Brings the whole style files once the page is there. It was sent with the styles of what it held; what is shown later,
 * such as the evidence in the panel, needs more.
 */
export function wholeStyles(): void {
  const files = document.querySelector<HTMLTemplateElement>('template[data-styles]')
  if (files) document.head.append(files.content)
}
