import { fileAddress, fileTitle } from '../dcat/dataset-node.ts'
import type { OpenData } from '../dcat/open-data.ts'
import vocabulary from '../dcat/vocabulary.json' with { type: 'json' }

/** Times as CKAN writes them: UTC, no zone. */
const time = (at: Date | null): string | null => (at === null ? null : at.toISOString().slice(0, 19))

export const organisationForm = (id: string, title: string, count?: number, since: Date | null = null) => ({
  id,
  name: id,
  title,
  display_name: title,
  description: '',
  type: 'organization',
  image_url: '',
  image_display_url: '',
  is_organization: true,
  approval_status: 'approved',
  state: 'active',
  created: time(since),
  ...(count === undefined ? {} : { package_count: count }),
})

export const groupForm = (theme: string, count?: number) => ({
  id: theme,
  name: theme,
  title: theme,
  display_name: theme,
  description: '',
  type: 'group',
  image_display_url: '',
  is_organization: false,
  state: 'active',
  ...(count === undefined ? {} : { package_count: count }),
})

export const tagForm = (name: string) => ({ id: name, name, display_name: name, vocabulary_id: null, state: 'active' })

/** A file as a CKAN resource; its columns as a table schema. */
export function resourceForm(origin: string, data: OpenData, format: OpenData['files'][number]['format']) {
  const file = data.files.find((each) => each.format === format)
  const position = data.files.findIndex((each) => each.format === format)
  return {
    id: `${data.id}-${format}`,
    package_id: data.id,
    name: fileTitle(data, format),
    description: data.title,
    url: fileAddress(origin, data.id, format),
    url_type: null,
    format: format.toUpperCase(),
    mimetype: vocabulary.media[format],
    size: file?.bytes ?? null,
    hash: file?.sha256 ?? '',
    position,
    resource_type: 'file',
    state: 'active',
    created: time(data.publishedAt),
    last_modified: time(data.updatedAt),
    metadata_modified: time(data.updatedAt),
    datastore_active: false,
    schema: { fields: data.columns },
  }
}

/** An open data set as a CKAN package. */
export function packageForm(origin: string, data: OpenData) {
  const extras = {
    identifier: data.id,
    landing_page: `${origin}/datasets/${data.id}`,
    frequency: data.updateCycle,
    open_type: String(data.openType),
    spatial_code: data.region,
  }
  return {
    id: data.id,
    name: data.id,
    title: data.title,
    notes: data.summary || data.title,
    url: `${origin}/datasets/${data.id}`,
    type: 'dataset',
    state: 'active',
    private: false,
    isopen: data.openType === 1,
    author: data.providerName,
    author_email: null,
    maintainer: data.providerName,
    maintainer_email: null,
    version: data.version,
    license_id: data.licence,
    license_title: data.licence,
    license_url: '',
    owner_org: data.provider,
    organization: organisationForm(data.provider, data.providerName),
    groups: data.theme === null ? [] : [groupForm(data.theme)],
    tags: data.keywords.map(tagForm),
    extras: Object.entries(extras)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ key, value })),
    resources: data.files.map(({ format }) => resourceForm(origin, data, format)),
    num_resources: data.files.length,
    num_tags: data.keywords.length,
    metadata_created: time(data.publishedAt),
    metadata_modified: time(data.updatedAt),
    creator_user_id: null,
    relationships_as_object: [],
    relationships_as_subject: [],
  }
}
