/*
 * Offices that one person holds at a time: who was "the prime minister" in one sentence is whoever the next calls "Prime
 * Minister X"; and holders of a state's office belong to the state or government that the report speaks of.
 */
import type { EntityDraft, Register } from '../entities.ts'
import { hasName, type Memory } from './memory.ts'

const SOLE =
  /\b(president|premier|prime minister|chancellor|king|queen|emir|sultan|pope|\w+ minister|army chief)$/
const OF_STATE =
  /\b(president|premier|minister|chancellor|king|queen|emir|sultan|foreign secretary|secretary of state|ambassador)$/
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

/** Gives those in a state's office, whose state is not told, to the one government or state of the report. */
export const seatOfficials = (register: Register, home: EntityDraft | null): void => {
  const governments = register.entities.filter((e) => e.type === 'government' && e.id !== home?.id)
  const seat = home ?? (governments.length === 1 ? governments[0] : undefined)
  if (seat === undefined) return
  for (const e of register.entities)
    if (e.type === 'person' && e.memberOf === null)
      if (e.roles.some((r) => OF_STATE.test(r.role) && !NOT_OF_STATE.test(r.role))) e.memberOf = seat.id
}
