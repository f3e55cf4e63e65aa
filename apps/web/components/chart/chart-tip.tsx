import styles from './chart.module.css'

/** Where the point that is used shows its name, for all charts of a page; behaviours/chart-points.ts moves it. */
export const ChartTip = () => <div className={styles.tip} data-tip="" hidden aria-hidden="true" />
