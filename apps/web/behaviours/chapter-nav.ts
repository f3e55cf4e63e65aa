/** Marks the chapter that is read in the line of chapters, and keeps its name in sight there. */
export function chapterNav(): void {
  const nav = document.querySelector('[data-chapters]')
  if (!nav) return
  // A chapter is read while it crosses the line a third below the top.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) mark(nav, target.id, isIntersecting)
    },
    { rootMargin: '-33% 0px -66% 0px' },
  )
  for (const chapter of document.querySelectorAll('[data-chapter]')) observer.observe(chapter)
}

function mark(nav: Element, chapter: string, isRead: boolean): void {
  const link = nav.querySelector(`a[href="#${chapter}"]`)
  if (!link) return
  if (!isRead) {
    link.removeAttribute('aria-current')
    return
  }
  link.setAttribute('aria-current', 'location')
  const names = link.closest('ol')
  const item = link.parentElement
  if (!names || !item) return
  const [line, name] = [names.getBoundingClientRect(), item.getBoundingClientRect()]
  names.scrollBy({ left: name.left + name.width / 2 - line.left - line.width / 2 })
}
