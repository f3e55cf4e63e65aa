import { ask, SHOWN } from './explorer'

// Long enough to read the longest bar's value, and for the bars to have come to rest.
const PAUSE = 1_200
// A key held down moves on; where it stops is what is asked for.
const REST = 200

/**
 * Moves a chart of one period through time. Letting go of the slider is an entry in the history; what is played is not.
 * Without script the two links beside it do the same step by step.
 */
export function timeSlider(): void {
  let playing = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const step = (to: number, how: 'push' | 'replace'): void => {
    const { range, periods, chart } = parts()
    const period = periods[to]
    if (!range || !period) return
    range.value = String(to)
    name()
    ask(
      [
        ['chart', chart],
        ['period', period[0]],
      ],
      how,
    )
  }
  const play = (on: boolean): void => {
    playing = on
    clearTimeout(timer)
    markPlaying(on)
    if (!on) return
    const { range, periods } = parts()
    const at = Number(range?.value)
    step(at < periods.length - 1 ? at + 1 : 0, 'replace')
  }

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    if (target.closest('[data-play]')) play(!playing)
    else if (target.closest('[data-explore] a')) play(false)
  })
  document.addEventListener('input', ({ target }) => {
    if (target !== parts().range) return
    play(false)
    name()
  })
  document.addEventListener('change', ({ target }) => {
    const { range } = parts()
    if (target !== range) {
      play(false)
      return
    }
    clearTimeout(timer)
    timer = setTimeout(() => step(Number(range?.value), 'push'), REST)
  })
  addEventListener('popstate', () => play(false))
  document.addEventListener(SHOWN, () => {
    markPlaying(playing)
    if (!playing) return
    const { range, periods } = parts()
    const next = Number(range?.value) + 1
    if (next >= periods.length) play(false)
    else timer = setTimeout(() => step(next, 'replace'), PAUSE)
  })
}

type Period = readonly [code: string, name: string]

/** The slider that the page holds now: another address may have another one, or none. */
function parts() {
  const box = document.querySelector<HTMLElement>('[data-time]')
  const periods: readonly Period[] = JSON.parse(box?.dataset.time ?? '[]')
  return { box, range: box?.querySelector('input') ?? null, periods, chart: box?.dataset.chart ?? '' }
}

/** Says the period at which the slider stands. */
function name(): void {
  const { box, range, periods } = parts()
  const text = periods[Number(range?.value)]?.[1] ?? ''
  range?.setAttribute('aria-valuetext', text)
  const output = box?.querySelector('output')
  if (output) output.textContent = text
}

function markPlaying(on: boolean): void {
  document.querySelector('[data-play]')?.toggleAttribute('data-playing', on)
}
