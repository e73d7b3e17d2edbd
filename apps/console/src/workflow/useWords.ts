import { useTranslation } from 'react-i18next'
import { useCodes } from '../i18n/useCodes.ts'

/** Names of states, actions, roles, flow kinds and levels; a word that has none is shown as it is. */
export function useWords() {
  const { t } = useTranslation()
  const { word: level } = useCodes()
  const word = (group: string) => (id: string) => t(`workflow.${group}.${id}`, { defaultValue: id })
  /** the department of a side is not named twice */
  const assignee = (relation: string, role: string) =>
    t(`workflow.assignees.${relation}.${role}`, {
      defaultValue: `${t(`workflow.relations.${relation}`)}${word('roles')(role)}`,
    })
  return { action: word('actions'), state: word('states'), role: word('roles'), kind: word('kinds'), level, assignee }
}
