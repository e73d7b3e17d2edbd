import { useQuery } from '@tanstack/react-query'
import { Button, Modal, Select } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

/** Opens a dataset, or one again that was withdrawn: personal columns are left out from the start, the platform checks the contents. */
export function PublishButton({ again }: { again?: { dataset: string; columns: string[] } }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [id, setId] = useState<string | null>(again?.dataset ?? null)
  const [columns, setColumns] = useState<string[]>(again?.columns ?? [])
  const datasets = useQuery({
    queryKey: ['intake', 'datasets', 'all'],
    enabled: open,
    queryFn: () => read(api.GET('/v1/intake/datasets', { params: { query: { limit: 200 } } })),
  })
  const dataset = datasets.data?.items.find((found) => found.id === id)
  const choose = (chosen: string) => {
    setId(chosen)
    const found = datasets.data?.items.find((one) => one.id === chosen)
    setColumns((found?.columns ?? []).filter(({ sensitivity }) => sensitivity === 'none').map(({ name }) => name))
  }
  const publish = async () => {
    const body = { dataset: id ?? '', columns } as Schemas['OpendataPublishInput']
    const done = await act(() => read(api.POST('/v1/opendata/publications', { body })))
    if (done) void navigate({ to: `/opendata/${done.publication.id}` as '/', search: { job: done.job } as never })
  }
  const label = t(again ? 'opendata.republish' : 'opendata.publish')
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        okButtonProps={{ loading: busy, disabled: columns.length === 0 }}
        onOk={() => void publish()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('opendata.publishExplain')}</p>
        <Select
          aria-label={t('opendata.dataset')}
          placeholder={t('opendata.dataset')}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%', marginBottom: 12 }}
          loading={datasets.isPending}
          disabled={again !== undefined}
          value={id}
          onChange={choose}
          options={(datasets.data?.items ?? [])
            .filter(({ entry }) => entry !== null)
            .map(({ id: value, name }) => ({ value, label: name }))}
        />
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('opendata.columns')}
          placeholder={t('opendata.columns')}
          style={{ width: '100%' }}
          value={columns}
          onChange={setColumns}
          options={(dataset?.columns ?? []).map(({ name, title }) => ({ value: name, label: title }))}
        />
      </Modal>
    </>
  )
}
