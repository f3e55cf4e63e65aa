import type { ReactNode } from 'react'
import chart from '@/components/chart/chart.module.css'
import styles from './world.module.css'

/** The key of a map of the world: a list of swatches, each with its words. */
export const MapKey = ({ children }: { readonly children: ReactNode }) => (
  <ul className={`bare ${chart.mapKey} ${styles.key}`}>{children}</ul>
)
