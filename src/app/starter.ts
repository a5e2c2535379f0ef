/**
 * The case that `init` writes: one invented report and what an analyst would record from it, with comments that
 * explain each part. It passes `check` and gives a brief.
 */

/** A record file's first line tells an editor where its schema lies. */
function schemaLine(name: string): string {
  return `# yaml-language-server: $schema=../.schema/${name}.schema.json\n`
}

/** The files of the starter case, by path in its folder. `author` signs it. */
export function starterFiles(author: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'case.yaml',
      `# yaml-language-server: $schema=.schema/case.schema.json
# What the case is about, and what you chose. “demarche check” tells what is missing or wrong.
title: The Orn bridge
short: The mediation over the Orn bridge
region: Orn
scope: Who promised what about the bridge over the Orn, and what has become of it. Invented, to begin with.
author: ${JSON.stringify(author)}
status: draft
asOf: 2024-03-10           # the day of the brief where none is asked for
scale: icd-203             # the likelihood scale: icd-203, icd-203-improbable, ipcc or kent
mediator: envoy            # whose mediation the brief is about
`,
    ],
    [
      'reports/courier-8-march.md',
      `---
outlet: The Orn Courier
title: Northern side offers to open the bridge
published: 2024-03-08      # the day from which it counts as known
kind: original             # original, excerpt, summary or note
text: own-words
invented: true
---

After two days of talks with the envoy in Lindau, the northern authorities said on Thursday that they would open the
Orn bridge to civilians within ten days if the southern side withdrew its guns from the river bank. A spokeswoman for
the southern side said that no gun would move before the bridge was open. On Wednesday shots had been exchanged across
the river near the mill.
`,
    ],
    [
      'records/actors.yaml',
      `${schemaLine('actors')}# Everybody who acts or is spoken of. “short” is how sentences name them.
- { id: north, title: the northern authorities, short: the northern side, kind: government, role: party }
- { id: south, title: the southern authorities, short: the southern side, kind: government, role: party }
- { id: envoy, title: the envoy, kind: person, role: mediator, pronoun: she }
`,
    ],
    [
      'records/atoms.yaml',
      `${schemaLine('atoms')}# Facts that can be true or false on a day. Each is declared once; pledges, stances and judgements speak in them.
# Quote “yes” and “no”, since some programs read the bare words as true and false.
- id: bridge.open
  "yes": the bridge is open to civilians
  "no": the bridge stays shut
  done: an opening of the bridge
  controller: north
  initially: false
- id: guns.withdrawn
  "yes": the southern guns leave the river bank
  "no": the southern guns stay
  done: a withdrawal of the southern guns
  controller: south
  initially: false
`,
    ],
    [
      'records/events.yaml',
      `${schemaLine('events')}# What happened, with its date and the exact words that say so. A quote must stand in its report letter by letter.
- id: e-shots
  kind: incident
  date: 2024-03-06
  title: Shots across the Orn
  short: shots were exchanged across the river near the mill
  incident: { armed: true }
  sources:
    - { report: courier-8-march, exact: shots had been exchanged across }
- id: e-talks
  kind: meeting
  date: [2024-03-06, 2024-03-07]     # some day in this interval, or all of it
  title: Talks in Lindau
  short: the envoy and the northern authorities talked in Lindau
  participants: [envoy, north]
  place: Lindau
  headline: true
  sources:
    - { report: courier-8-march, exact: After two days of talks with the envoy in Lindau }
`,
    ],
    [
      'records/pledges.yaml',
      `${schemaLine('pledges')}# Who promised what, to whom, on which condition, by when. The state is computed, never typed in.
- id: P1
  title: Opening of the bridge
  short: opening of the bridge to civilians
  roles: { debtor: north, addressee: envoy, beneficiary: south }
  kind: achieve
  made: 2024-03-07
  if: guns.withdrawn                 # the condition; leave it out where there is none
  then: bridge.open
  due: { after: detached, days: 10, said: within ten days, choice: analyst }
  headline: true
  sources:
    - { report: courier-8-march, exact: they would open the }
`,
    ],
    [
      'records/stances.yaml',
      `${schemaLine('stances')}# Who waits for what: not promises, but what a deadlock is made of.
- id: S1
  title: No gun moves first
  owner: south
  if: bridge.open
  then: guns.withdrawn
  sources:
    - { report: courier-8-march, exact: no gun would move before the bridge was open }
`,
    ],
    [
      'records/judgements.yaml',
      `${schemaLine('judgements')}# What you judge, since when, and what it rests on. A likelihood names its event, its day and its basis.
- id: J1
  kind: likelihood
  says: the bridge will open
  of: bridge.open
  likelihood: { word: unlikely, basis: each side waits for the other }
  horizon: 2024-03-31
  rests: [P1, S1, e-shots]
  about: [P1]
  place: bottom-line
  madeOn: 2024-03-09
  by: ${JSON.stringify(author)}
`,
    ],
  ])
}
