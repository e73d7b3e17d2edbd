import { SaxesParser } from 'saxes'

/** The sheets of a workbook in the XML form of 2003 (`<Workbook><Worksheet><Table><Row><Cell><Data>`), as other systems still write it. */
export function sheetXmlTables(text: string): { name: string; rows: (string | null)[][] }[] {
  const sheets: { name: string; rows: (string | null)[][] }[] = []
  const parser = new SaxesParser()
  let place = 0
  let data: { type: string; text: string } | null = null
  const attribute = (attributes: Record<string, unknown>, name: string): string =>
    String(attributes[`ss:${name}`] ?? attributes[name] ?? '')
  parser.on('error', (cause) => {
    throw cause
  })
  parser.on('opentag', ({ name, attributes }) => {
    const rows = sheets.at(-1)?.rows
    const index = Number(attribute(attributes, 'Index')) - 1
    switch (name.slice(name.indexOf(':') + 1)) {
      case 'Worksheet':
        sheets.push({ name: attribute(attributes, 'Name') || `表 ${sheets.length + 1}`, rows: [] })
        break
      case 'Row':
        // rows that are left out are blank ones
        if (rows) while (rows.length < Math.min(index, MOST_ROWS)) rows.push([])
        rows?.push([])
        place = 0
        break
      case 'Cell':
        if (index > place && index < WIDEST) place = index
        break
      case 'Data':
        data = { type: attribute(attributes, 'Type'), text: '' }
        break
      default:
    }
  })
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (more: string) => {
      if (data) data.text += more
    })
  parser.on('closetag', ({ name }) => {
    const plain = name.slice(name.indexOf(':') + 1)
    const row = sheets.at(-1)?.rows.at(-1)
    if (plain === 'Data' && data && row) {
      row[place] = cellText(data.type, data.text)
      data = null
    } else if (plain === 'Cell') place++
  })
  parser.write(text.replace(/^\ufeff/, '')).close()
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => Array.from(row, (cell) => cell ?? null)) }))
}

const WIDEST = 4096
const MOST_ROWS = 1_048_576

function cellText(type: string, text: string): string | null {
  if (type === 'Boolean') return text === '1' ? 'true' : 'false'
  if (type === 'DateTime')
    return text
      .replace(/T00:00:00(?:\.0+)?$/, '')
      .replace('T', ' ')
      .replace(/\.0+$/, '')
  return text === '' ? null : text
}
