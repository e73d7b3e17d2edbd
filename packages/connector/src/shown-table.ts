import type { TableRef } from './source.ts'

/** A table's name for people. */
export const shownTable = ({ schema, name }: TableRef): string => (schema ? `${schema}.${name}` : name)
