import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const COLOUR = {
  proposed: 'default',
  loading: 'processing',
  loaded: 'success',
  submitted: 'success',
  failed: 'error',
  discarded: 'default',
} as const

export function SittingState({ state }: { state: Schemas['OnboardingDraft']['state'] }) {
  const { t } = useTranslation()
  return <Tag color={COLOUR[state]}>{t(`onboarding.states.${state}`)}</Tag>
}
