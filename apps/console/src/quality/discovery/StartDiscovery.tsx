import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { FormModal } from '../../ui/FormModal.tsx'

/** Chooses datasets and starts one job over them. */
export function StartDiscovery({ onStart }: { onStart(job: string): void }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['intake', 'datasets', 'all'],
    queryFn: () => read(api.GET('/v1/intake/datasets', { params: { query: { limit: 100 } } })),
  })
  return (
    <FormModal<{ datasets: string[] }>
      type="primary"
      label={t('quality.discovery.start')}
      explain={t('quality.discovery.startExplain')}
      done={t('quality.discovery.started')}
      send={({ datasets }) => read(api.POST('/v1/quality/discoveries', { body: { datasets } }))}
      onDone={(started) => onStart((started as { job: string }).job)}
    >
      <Form.Item name="datasets" label={t('quality.discovery.datasets')} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          maxTagCount={8}
          options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </FormModal>
  )
}
