import { useTranslation } from 'react-i18next'

/** What a notice is about, by the part of the console its link leads to. */
export function useMatterWord(): (matter: string) => string {
  const { t } = useTranslation()
  return (matter) =>
    t(`workflow.noticeMatters.${matter || 'other'}`, { defaultValue: t('workflow.noticeMatters.other') })
}
