import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { useLevels } from './useLevels.ts'

type Rule = Schemas['CatalogueLevelRule']

/** How wide each grade may be shared and opened now, who says so, and where to see the entries that are wider. */
export function LevelRules() {
  const { t } = useTranslation()
  const { rules, levelOf } = useLevels()
  const most = (field: 'share' | 'open', { [field]: choice, [`${field}By` as const]: by }: Rule) =>
    `${t(`grading.${field}Types.${choice}`)}${by === null ? '' : t('grading.ruledBy', { name: by })}`
  return (
    <>
      <h3>{t('grading.inForce')}</h3>
      <Table<Rule>
        aria-label={t('grading.inForce')}
        rowKey="grade"
        size="small"
        pagination={false}
        dataSource={rules}
        columns={[
          { title: t('grading.levelName'), dataIndex: 'grade', render: levelOf },
          { title: t('grading.share'), render: (_, rule) => most('share', rule) },
          { title: t('grading.open'), render: (_, rule) => most('open', rule) },
        ]}
      />
      <p>
        <Go to="/catalogue/reports?report=entry-too-wide">{t('grading.tooWide')}</Go>
      </p>
    </>
  )
}
