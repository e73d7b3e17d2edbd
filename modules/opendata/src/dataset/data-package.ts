import type { z } from 'zod'
import type { Publication } from '../publication/publication.ts'
import type { DataPackage } from './data-package.schema.ts'

type Package = z.infer<typeof DataPackage>
type Field = Package['resources'][number]['schema']['fields'][number]

const TYPES: Record<string, Pick<Field, 'type' | 'format'>> = {
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  // a space instead of the T, and parts of a second only where there are some
  datetime: { type: 'datetime', format: 'any' },
}

/** The description of an open data set as a Data Package; `about` is where its licence is explained. Without a CSV it has no resource. */
export function dataPackage(publication: Publication, about: string): Package {
  const { id, title, columns } = publication
  const file = publication.files.find(({ format }) => format === 'csv')
  const fields = columns.map((column) => ({
    name: column.title,
    ...(TYPES[column.type] ?? { type: 'string' as const }),
    column: column.name,
  }))
  return {
    profile: 'tabular-data-package',
    name: id.replaceAll('_', '-'),
    id,
    title,
    description: publication.summary,
    version: publication.version ?? '',
    created: (publication.updatedAt ?? publication.createdAt).toISOString(),
    keywords: publication.keywords,
    licenses: [{ path: about, title: publication.licence }],
    contributors: [{ title: publication.providerName, role: 'publisher' }],
    resources: file
      ? [
          {
            profile: 'tabular-data-resource',
            name: 'data',
            title,
            path: 'files/csv',
            format: 'csv',
            mediatype: 'text/csv',
            encoding: 'utf-8',
            bytes: file.bytes,
            hash: `sha256:${file.sha256}`,
            schema: { fields, missingValues: [''] },
          },
        ]
      : [],
  }
}
