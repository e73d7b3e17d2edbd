import { useQuery } from '@tanstack/react-query'
import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { moment } from '../../ui/moment.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { KIND_FIELDS } from './kind-fields.ts'
import { StateTag } from './StateTag.tsx'

type Source = Schemas['ConnectionSource']

/** What is known about a source; credentials only by the time they were put in. */
export function SourceFacts({ source }: { source: Source }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const systems = useQuery({
    queryKey: ['catalogue', 'systems', 'of', source.provider],
    enabled: source.system !== null,
    queryFn: () => read(api.GET('/v1/catalogue/systems', { params: { query: { org: source.provider, limit: 500 } } })),
  })
  const system = systems.data?.items.find(({ id }) => id === source.system)?.name ?? source.system ?? '—'
  const address = (KIND_FIELDS[source.kind] ?? [])
    .filter(({ name }) => name.startsWith('config.') && name !== 'config.ca')
    .flatMap(({ name, input }) => {
      const value = name
        .split('.')
        .slice(1)
        .reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step], source.config)
      if (value === undefined || value === '') return []
      const shown = input === 'select' ? t(`connection.source.options.${name}.${String(value)}`) : String(value)
      return [
        {
          key: name,
          label: t(`connection.source.fields.${name}`),
          children: <span className="wrap-link">{shown}</span>,
        },
      ]
    })
  const sealed = KIND_FIELDS[source.kind]?.some(({ name }) => name.startsWith('secret.'))
  const fact = (key: string, children: React.ReactNode) => ({ key, label: t(`connection.source.${key}`), children })
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, md: 2 }}
      items={[
        fact('kind', t(`connection.source.kinds.${source.kind}`)),
        fact('state', <StateTag source={{ ...source, reachable: source.trial?.ok ?? null }} />),
        fact('provider', nameOf(source.provider)),
        fact('system', system),
        ...address,
        ...(sealed ? [fact('secretAt', moment(source.secretAt))] : []),
        ...(source.note ? [fact('note', source.note)] : []),
      ]}
    />
  )
}
