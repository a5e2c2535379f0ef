/** Text as a terminal shows it: fragments with a look, painted at the very end. */

export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly dim: boolean
  readonly underline: boolean
}

export interface Fragment {
  readonly text: string
  readonly look: Look
}

export type Line = readonly Fragment[]

export const noLook: Look = { bold: false, italic: false, dim: false, underline: false }

export function fragment(text: string, look: Partial<Look> = {}): Fragment {
  return { text, look: { ...noLook, ...look } }
}

/** One line as characters: with colour each look is opened and closed by SGR sequences, without it they are absent. */
export function paint(line: Line, colour: boolean): string {
  const trimmed = trimEnd(line)
  if (!colour) return trimmed.map((part) => part.text).join('')
  return trimmed
    .map(({ text, look }) => {
      const on = codes(look)
      return on === '' || text === '' ? text : `\u001b[${on}m${text}\u001b[0m`
    })
    .join('')
}

/** Whether two looks are one. */
export function alike(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.dim === b.dim && a.underline === b.underline
}

function codes(look: Look): string {
  return [look.bold ? '1' : '', look.dim ? '2' : '', look.italic ? '3' : '', look.underline ? '4' : '']
    .filter((code) => code !== '')
    .join(';')
}

function trimEnd(line: Line): Line {
  const out = [...line]
  for (;;) {
    const last = out.pop()
    if (last === undefined) return out
    const text = last.text.replace(/ +$/, '')
    if (text !== '') return [...out, { text, look: last.look }]
  }
}
