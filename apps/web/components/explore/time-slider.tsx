'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import styles from './explore.module.css'

interface TimeSliderProps {
  readonly periods: readonly { readonly code: string; readonly name: string; readonly href: string }[]
  readonly current: string
  readonly words: {
    readonly time: string
    readonly play: string
    readonly pause: string
    readonly earlier: string
    readonly later: string
  }
}

// Long enough to read the longest bar's value, and for the bars to have come to rest.
const PAUSE = 1_200

/**
 * Moves a chart of one period through time. Letting go of the slider is an entry in the history; what is played is not.
 * Without script the two links beside it do the same step by step.
 */
export function TimeSlider({ periods, current, words }: TimeSliderProps) {
  const router = useRouter()
  const here = Math.max(
    0,
    periods.findIndex(({ code }) => code === current),
  )
  const [at, setAt] = useState(here)
  const [playing, setPlaying] = useState(false)
  const [alive, setAlive] = useState(false)
  const next = useRef(here)

  useEffect(() => setAlive(true), [])
  useEffect(() => {
    setAt(here)
    next.current = here
  }, [here])
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => {
      const step = periods[next.current + 1]
      if (step === undefined) {
        setPlaying(false)
        return
      }
      next.current += 1
      router.replace(step.href, { scroll: false })
    }, PAUSE)
    return () => clearInterval(timer)
  }, [playing, periods, router])

  const go = (to: number): void => {
    const href = periods[to]?.href
    if (href !== undefined && to !== here) router.push(href, { scroll: false })
  }
  const play = (): void => {
    const first = periods[0]
    if (!playing && next.current === periods.length - 1 && first) {
      next.current = 0
      router.replace(first.href, { scroll: false })
    }
    setPlaying(!playing)
  }

  return (
    <div className={styles.time}>
      {alive ? (
        <button type="button" onClick={play} className={styles.play}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1.5v13l11-6.5z'} />
          </svg>
          <span className="hidden-text">{playing ? words.pause : words.play}</span>
        </button>
      ) : null}
      <StepLink href={periods[here - 1]?.href} text={words.earlier} name={periods[here - 1]?.name} />
      {alive ? (
        <input
          type="range"
          min={0}
          max={periods.length - 1}
          value={at}
          aria-label={words.time}
          aria-valuetext={periods[at]?.name ?? ''}
          onChange={(event) => setAt(Number(event.target.value))}
          onPointerUp={() => go(at)}
          onKeyUp={() => go(at)}
        />
      ) : null}
      <StepLink href={periods[here + 1]?.href} text={words.later} name={periods[here + 1]?.name} />
      <output>{periods[at]?.name}</output>
    </div>
  )
}

interface StepLinkProps {
  readonly href: string | undefined
  readonly text: string
  readonly name: string | undefined
}

const StepLink = ({ href, text, name }: StepLinkProps) =>
  href === undefined ? null : (
    <a href={href} title={name}>
      {text}
    </a>
  )
