const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A row of a CSV file as all files under `data/` write it: quotes only where a cell needs them. */
export const csvLine = (cells: readonly string[]): string => cells.map(quoted).join(',')

/** A CSV file, its header the first row. */
export const csvFile = (rows: readonly (readonly string[])[]): string => `${rows.map(csvLine).join('\n')}\n`
