import { useQuery } from '@tanstack/react-query'
import { Go } from '../ui/Go.tsx'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { EntryFacts } from '../catalogue/EntryFacts.tsx'
import { ItemTable } from '../catalogue/ItemTable.tsx'
import { DestructionFacts } from '../lifecycle/DestructionFacts.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { ApplicationFacts } from './ApplicationFacts.tsx'

export interface MatterProps {
  kind: string
  /** id of the thing under decision */
  target: string
  remarks?: Record<string, string>
  onRemark?: ((field: string, text: string) => void) | undefined
}

/** The thing under decision, as the one who decides must see it. */
export function Matter(props: MatterProps) {
  const { t } = useTranslation()
  if (props.kind === 'catalogue.review') return <EntryMatter {...props} />
  if (props.kind === 'sharing.application') return <ApplicationFacts {...props} />
  if (props.kind === 'lifecycle.destruction') return <DestructionFacts id={props.target} />
  return <Typography.Text>{t('workflow.matterOf', { id: props.target })}</Typography.Text>
}

function EntryMatter({ target, remarks, onRemark }: MatterProps) {
  const { t } = useTranslation()
  const entry = useQuery({
    queryKey: ['catalogue', 'entry', target],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}', { params: { path: { id: target } } })),
  })
  return (
    <Loaded query={entry}>
      {(data) => (
        <>
          <p>
            {t('workflow.entryOf', { provider: data.providerName, version: data.version })}{' '}
            <Go to={`/catalogue/${data.id}`}>{t('workflow.openEntry')}</Go>
          </p>
          <EntryFacts entry={data.id} content={data} remarks={remarks ?? {}} onRemark={onRemark} />
          <h2 className="section">{t('catalogue.itemCount', { count: data.items.length })}</h2>
          <ItemTable items={data.items} remarks={remarks ?? {}} onRemark={onRemark} />
        </>
      )}
    </Loaded>
  )
}
