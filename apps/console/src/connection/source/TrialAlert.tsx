import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside } from '../../i18n/mark.ts'
import type { Schemas } from '../../api.ts'
import { moment } from '../../ui/moment.ts'

/** What a trial found, in the diagnosis' own words. */
export function TrialAlert({ trial }: { trial: Schemas['ConnectionTrial'] }) {
  const { t } = useTranslation()
  const tone = trial.ok ? (trial.canWrite ? 'warning' : 'success') : 'error'
  return (
    <Alert
      role="status"
      type={tone}
      showIcon
      style={{ margin: '12px 0' }}
      title={
        <>
          {trial.code ? `${trial.message}${aside(trial.code)}` : trial.message}{' '}
          <small>{t('connection.source.trialAt', { at: moment(trial.at), ms: trial.ms.toLocaleString() })}</small>
        </>
      }
    />
  )
}
