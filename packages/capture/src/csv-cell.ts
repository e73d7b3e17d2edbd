/** A value in CSV: NULL is nothing, an empty text `""`. */
export const csvCell = (value: string | null): string =>
  value === null ? '' : value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
