import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { FormModal } from '../../ui/FormModal.tsx'

type CapturedTable = Schemas['ConnectionCapture']['tables'][number]

/** Compares a captured table with its source now, by the values of a column too. */
export function BalanceButton({ table, onQueued }: { table: CapturedTable; onQueued(job: string): void }) {
  const { t } = useTranslation()
  return (
    <FormModal<{ partition?: string }>
      size="small"
      label={t('connection.capture.reconcile')}
      explain={t('connection.capture.reconcileHelp')}
      send={({ partition = null }) =>
        read(
          api.POST('/v1/connection/captured/{dataset}/reconcile', {
            params: { path: { dataset: table.dataset } },
            body: { partition },
          }),
        )
      }
      onDone={(queued) => onQueued((queued as { job: string }).job)}
    >
      <Form.Item name="partition" label={t('connection.capture.partition')}>
        <Select allowClear options={table.links.map(({ column }) => ({ value: column, label: column }))} />
      </Form.Item>
    </FormModal>
  )
}
