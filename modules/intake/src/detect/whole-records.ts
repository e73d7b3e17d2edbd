/** The part of a layout that says nothing for formats whose records are whole: no delimiter, no header line, nothing around the data. */
export const WHOLE_RECORDS = {
  delimiter: ',',
  quote: '"',
  escape: '"',
  newline: '\n',
  preambleRows: 0,
  headerRows: 0,
  footerRows: 0,
} as const
