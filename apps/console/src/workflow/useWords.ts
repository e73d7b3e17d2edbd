import { useTranslation } from 'react-i18next'

/** Names of states, actions, roles and flow kinds; a word that has none is shown as it is. */
export function useWords() {
  const { t } = useTranslation()
  const word = (group: string) => (id: string) => t(`workflow.${group}.${id}`, { defaultValue: id })
  return { action: word('actions'), state: word('states'), role: word('roles'), kind: word('kinds') }
}
