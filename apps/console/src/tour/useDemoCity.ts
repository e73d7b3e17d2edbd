import { useOrgs } from '../ui/OrgSelect.tsx'
import city from './demo-city.json'

/** Whether the people and organisations here are those of the demo city: only then may somebody be told that none of them exists. */
export function useDemoCity(): boolean {
  return useOrgs().orgs.some(({ name }) => name.startsWith(city.name))
}
