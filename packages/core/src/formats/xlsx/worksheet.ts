import type { Cell } from '../columnar-rows'
import { inChunks } from '../in-chunks'
import { partStart } from './parts'
import type { SharedStrings } from './shared-strings'
import type { Row, Sheet } from './sheets'

/** The part of a workbook that holds a sheet. */
export const worksheet = (sheet: Sheet, strings: SharedStrings): Iterable<string> =>
  inChunks(pieces(sheet, strings))

function* pieces({ rows, header }: Sheet, strings: SharedStrings): Generator<string> {
  yield partStart('worksheet')
  if (header) {
    yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  }
  yield columns(rows())
  yield '<sheetData>'
  let number = 1
  for (const row of rows()) {
    yield rowElement(row, number, strings)
    number += 1
  }
  yield '</sheetData></worksheet>'
}

const SAMPLE = 200
const MAX_WIDTH = 60

/** As wide as the texts of the first rows, which are enough to judge by. */
function columns(rows: Iterable<Row>): string {
  const widths: number[] = []
  let number = 0
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, String(cell ?? '').length)
    number += 1
    if (number === SAMPLE) break
  }
  const each = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${Math.min(MAX_WIDTH, 2 + width)}" customWidth="1"/>`,
  )
  return `<cols>${each.join('')}</cols>`
}

function rowElement(row: Row, number: number, strings: SharedStrings): string {
  let cells = ''
  for (const [at, cell] of row.entries()) cells += cellElement(cell, `${letters(at)}${number}`, strings)
  return `<row r="${number}">${cells}</row>`
}

function cellElement(cell: Cell, address: string, strings: SharedStrings): string {
  if (cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell))) return ''
  return typeof cell === 'number'
    ? `<c r="${address}"><v>${cell}</v></c>`
    : `<c r="${address}" t="s"><v>${strings.numberOf(cell)}</v></c>`
}

const ALPHABET = 26
const letter = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at)

/** The name of a column, counted from zero: A to Z, then AA. */
function letters(at: number): string {
  return at < ALPHABET ? letter(at) : letters(Math.floor(at / ALPHABET) - 1) + letter(at % ALPHABET)
}
