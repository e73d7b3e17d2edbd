import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'
import { useAct } from '../ui/useAct.ts'

/** The department takes its request for a lower grade back, before the second signature. */
export function WithdrawLowering({ lowering }: { lowering: Schemas['CatalogueLoweringLine'] }) {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, entryName, item, reason } = lowering
  const withdraw = () =>
    act(() => read(api.POST('/v1/catalogue/grading/lowerings/{id}/withdraw', { params: { path: { id } } })), {
      done: t('grading.withdrawn'),
    })
  return (
    <ConfirmButton
      size="small"
      label={t('grading.withdraw')}
      explain={t('grading.withdrawExplain')}
      onConfirm={withdraw}
    >
      <Descriptions
        size="small"
        column={1}
        items={[
          { key: 'item', label: t('grading.item'), children: `${entryName} · ${item}` },
          { key: 'why', label: t('grading.why'), children: reason },
        ]}
      />
    </ConfirmButton>
  )
}
