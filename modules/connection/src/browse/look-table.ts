import type { Row, TableRef } from '@shuyuan/connector'
import { mask, type MaskName, maskNames } from '@shuyuan/masking'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { reachTables } from '../source/reach-source.ts'
import type { Source } from '../source/source.ts'
import { type ProposedColumn, proposeColumns } from './proposal.ts'

const SAMPLE = 20
/** Values that the recogniser looks at; a reader sees fewer. */
const LOOK = 200

export interface TableLook {
  columns: ProposedColumn[]
  rows: Row[]
  /** columns whose values this reader sees masked */
  masked: string[]
}

/**
 * Columns of a source table with a proposal for each, and some rows: plain for people of the owning organisation, masked as the recogniser says
 * for all others. Throws CONNECTION_SOURCE_…, CONNECTOR_….
 */
export async function lookTable(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  table: TableRef,
): Promise<TableLook> {
  return reachTables(deps, id, { anyState: true }, async (tables, source) => {
    deps.policy.assert('connection.source.browse', { subject, resource: source })
    const columns = await tables.describe(table)
    const rows = await tables.sample(table, LOOK)
    const proposed = proposeColumns(columns, rows)
    const masks = ownReader(subject, source) ? new Map<string, MaskName>() : masksOf(proposed)
    return {
      columns: proposed,
      rows: rows.slice(0, SAMPLE).map((row) => maskRow(row, masks)),
      masked: [...masks.keys()],
    }
  })
}

const ownReader = (subject: Subject, source: Source): boolean =>
  subject.org === source.provider && subject.roles.includes('provider')

/** Personal and sensitive columns, those above grade 2, and binary ones. */
function masksOf(proposed: readonly ProposedColumn[]): Map<string, MaskName> {
  const shielded = proposed.filter(({ column }) => column.sensitivity !== 'none' || column.grade > 2)
  return new Map(
    shielded.map(({ source, column }) => {
      const known = (maskNames as readonly string[]).includes(column.mask ?? '')
      return [source.name, known ? (column.mask as MaskName) : 'full']
    }),
  )
}

function maskRow(row: Row, masks: ReadonlyMap<string, MaskName>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const way = masks.get(name)
      return [name, way && value !== null ? mask(way, value) : value]
    }),
  )
}
