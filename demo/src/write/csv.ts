/** One line of a CSV file (RFC 4180): a field is quoted only where it must be. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  let line = ''
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string
    if (i > 0) line += delimiter
    line +=
      cell.includes('"') || cell.includes(delimiter) || cell.includes('\n') ? `"${cell.replaceAll('"', '""')}"` : cell
  }
  return `${line}\n`
}
