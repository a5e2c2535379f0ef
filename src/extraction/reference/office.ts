/*
 * Offices that one person holds at a time: who was "the prime minister" in one sentence is whoever the next calls "Prime
 * Minister X".
 */
import type { EntityDraft } from '../entities.ts'
import { hasName, type Memory } from './memory.ts'

const SOLE =
  /\b(president|premier|prime minister|chancellor|king|queen|emir|sultan|pope|\w+ minister|army chief)$/
const NOT_OF_STATE = /\b(former|ex|ousted|exiled|rebel|opposition|party|union|vice-president of the)\b/

/** Takes those met by the office alone for the person who is named with it. */
export const nameOfficeHolder = (
  memory: Memory,
  named: EntityDraft,
  role: string,
  nation: EntityDraft | undefined,
): void => {
  if (!SOLE.test(role) || NOT_OF_STATE.test(role)) return
  const bare =
    (nation === undefined ? undefined : memory.roleHolders.get(`${nation.id}:${role}`)) ??
    memory.roleHolders.get(role)
  if (bare === undefined || bare === named || bare.type !== 'person' || hasName(bare)) return
  const other = bare.memberOf !== null && nation !== undefined && bare.memberOf !== nation.id
  if (!other) memory.identify(bare, named)
}
