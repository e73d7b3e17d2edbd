import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** Every bus reports where it is and how fast it goes: some ten metres from where it was. `fleet` is the dispatchers' own database. */
export async function moveFleet(fleet: Db): Promise<void> {
  await sql`update vehicle_position set
    longitude = longitude + (random() - 0.5) * 0.001, latitude = latitude + (random() - 0.5) * 0.001,
    speed = random() * 45, positioned_at = localtimestamp(0), updated_at = now()`.execute(fleet)
}
