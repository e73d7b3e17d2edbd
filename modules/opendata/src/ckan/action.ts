import type { Subject } from '@shuyuan/policy'
import type { OpendataDeps } from '../deps.ts'
import { toOpenData } from '../dcat/open-data.ts'
import { openPublication } from '../publication/open-publication.ts'
import type { FileFormat, Publication } from '../publication/publication.ts'
import { invalid, notFound } from './action-fault.ts'
import { help } from './help.ts'
import { groupForm, organisationForm, packageForm, resourceForm, tagForm } from './package-form.ts'
import { countValues, listPublishers, searchPackages } from './package.store.ts'
import { list, MOST_ROWS, searchAction, wholeNumber } from './search-action.ts'

export interface ActionContext {
  deps: OpendataDeps
  origin: string
  subject: Subject
}
export type Given = Record<string, unknown>
type Action = (context: ActionContext, given: Given) => unknown

const everything = { words: [], where: [], modified: { from: null, to: null } }
const flag = (value: unknown): boolean => /^(true|1|yes)$/i.test(String(value ?? ''))

/** The read actions of CKAN over what is online, and nothing else. Names and shapes are CKAN's (Action API v3). */
export const actions: Readonly<Record<string, Action>> = {
  site_read: () => true,
  status_show: ({ origin }) => ({
    ckan_version: '2.10.0',
    site_url: origin,
    site_title: '公共数据开放目录',
    site_description: '',
    locale_default: 'zh_Hans_CN',
    error_emails_to: null,
    extensions: [],
  }),
  help_show: (_, { name }) => {
    const text = name === undefined ? undefined : help[String(name)]
    if (text === undefined)
      throw name === undefined ? invalid('name', 'Missing value') : notFound(`No help for action "${String(name)}"`)
    return text
  },
  package_search: searchAction,
  package_list: async ({ deps }, given) => (await pageOf(deps, given, 'name')).map(({ id }) => id),
  current_package_list_with_resources: async (context, given) =>
    Promise.all(
      (await pageOf(context.deps, given, 'metadata_modified')).map(async (each) =>
        packageForm(context.origin, await toOpenData(context.deps, each)),
      ),
    ),
  package_show: async (context, given) => {
    const publication = await found(context, idOf(given, 'name_or_id'))
    return packageForm(context.origin, await toOpenData(context.deps, publication))
  },
  resource_show: async (context, given) => {
    const [, id = '', format] = /^(.+)-(csv|json|xlsx)$/.exec(idOf(given)) ?? []
    const publication = await found(context, id)
    if (!publication.files.some((file) => file.format === format)) throw notFound()
    return resourceForm(context.origin, await toOpenData(context.deps, publication), format as FileFormat)
  },
  resource_search: searchResources,
  organization_list: async ({ deps }, given) => {
    const all = await listPublishers(deps.db)
    const wanted = list(given.organizations)
    const chosen = all.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    return cut(given, chosen).map(({ id, name, count, since }) =>
      flag(given.all_fields) ? organisationForm(id, name, count, since) : id,
    )
  },
  organization_show: async (context, given) => {
    const id = idOf(given)
    const org = (await listPublishers(context.deps.db)).find((each) => each.id === id)
    if (!org) throw notFound()
    return withPackages(context, given, organisationForm(org.id, org.name, org.count, org.since), 'organization', id)
  },
  group_list: async ({ deps }, given) => {
    const all = await countValues(deps.db, everything, 'groups', -1)
    return cut(given, all).map(({ value, count }) => (flag(given.all_fields) ? groupForm(value, count) : value))
  },
  group_show: async (context, given) => {
    const id = idOf(given)
    const group = (await countValues(context.deps.db, everything, 'groups', -1)).find(({ value }) => value === id)
    if (!group) throw notFound()
    return withPackages(context, given, groupForm(group.value, group.count), 'groups', id)
  },
  tag_list: async ({ deps }, given) => {
    const query = String(given.query ?? '')
    const all = (await countValues(deps.db, everything, 'tags', -1)).filter(({ value }) => value.includes(query))
    return cut(given, all).map(({ value }) => (flag(given.all_fields) ? tagForm(value) : value))
  },
  tag_show: async (context, given) => {
    const id = idOf(given)
    const [tag] = (await countValues(context.deps.db, everything, 'tags', -1)).filter(({ value }) => value === id)
    if (!tag) throw notFound()
    return withPackages(context, { include_datasets: given.include_datasets }, tagForm(id), 'tags', id)
  },
  license_list: async ({ deps }) =>
    (await countValues(deps.db, everything, 'license_id', -1)).map(({ value }) => ({
      id: value,
      title: value,
      url: '',
      status: 'active',
      is_okd_compliant: false,
    })),
}

function idOf(given: Given, other?: string): string {
  const id = given.id ?? (other === undefined ? undefined : given[other])
  if (typeof id !== 'string' || id === '') throw invalid('id', 'Missing value')
  return id
}

/** What is not online does not exist. */
async function found({ deps }: ActionContext, id: string): Promise<Publication> {
  return openPublication(deps, id).catch(() => {
    throw notFound()
  })
}

async function pageOf(deps: OpendataDeps, given: Given, order: 'name' | 'metadata_modified'): Promise<Publication[]> {
  const start = wholeNumber('offset', given.offset, 0)
  const whole = order === 'name' ? 1_000_000 : MOST_ROWS
  const rows = Math.min(wholeNumber('limit', given.limit, whole), whole)
  const sort = [{ field: order, descending: order !== 'name' }]
  return (await searchPackages(deps.db, { ...everything, sort, start, rows })).publications
}

function cut<T>(given: Given, all: T[]): T[] {
  const start = wholeNumber('offset', given.offset, 0)
  return all.slice(start, start + wholeNumber('limit', given.limit, all.length))
}

async function withPackages(
  context: ActionContext,
  given: Given,
  form: object,
  field: 'organization' | 'groups' | 'tags',
  id: string,
) {
  if (!flag(given.include_datasets)) return form
  const where = [{ field, values: [id], not: false }]
  const { publications } = await searchPackages(context.deps.db, {
    ...everything,
    where,
    sort: [{ field: 'name', descending: false }],
    start: 0,
    rows: MOST_ROWS,
  })
  const packages = []
  for (const publication of publications)
    packages.push(packageForm(context.origin, await toOpenData(context.deps, publication)))
  return { ...form, packages }
}

/** `query=name:部分` or `format:CSV`; several are joined. */
async function searchResources(context: ActionContext, given: Given) {
  const terms = list(given.query).map(
    (term) => [term.slice(0, term.indexOf(':')), term.slice(term.indexOf(':') + 1)] as const,
  )
  if (terms.length === 0) throw invalid('query', 'Missing value')
  const results = []
  for (const publication of await pageOf(context.deps, {}, 'name')) {
    const data = await toOpenData(context.deps, publication)
    for (const { format } of data.files) {
      const resource: Record<string, unknown> = resourceForm(context.origin, data, format)
      if (
        terms.every(([field, part]) =>
          String(resource[field] ?? '')
            .toLowerCase()
            .includes(part.toLowerCase()),
        )
      )
        results.push(resource)
    }
  }
  const start = wholeNumber('offset', given.offset, 0)
  return { count: results.length, results: results.slice(start, start + wholeNumber('limit', given.limit, MOST_ROWS)) }
}
