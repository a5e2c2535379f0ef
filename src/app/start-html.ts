/** What a web page says of itself beside its text. */
export interface PageText {
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
}

/** Elements whose content is no part of the report. */
const DROPPED = /^(script|style|head|noscript|template|svg|nav|form|aside|footer|iframe|button|figure)$/
const BREAKS =
  /^(p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|header|main|figcaption|hr|dd|dt|pre)$/
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  copy: '©',
  shy: '',
}

/**
 * The readable text of a web page, in one pass over its characters: no element runs, nothing is fetched. Where there
 * is an `article` or `main`, only what stands in it counts.
 */
export function htmlText(html: string): PageText {
  const body = regionOf(html, 'article') ?? regionOf(html, 'main') ?? html
  return {
    text: textOf(body),
    title: metaOf(html, 'og:title') ?? titleOf(html),
    outlet: metaOf(html, 'og:site_name'),
    published: metaOf(html, 'article:published_time') ?? metaOf(html, 'date') ?? timeOf(html),
    url: metaOf(html, 'og:url'),
  }
}

function regionOf(html: string, name: string): string | null {
  const open = new RegExp(`<${name}(?=[\\s>])`, 'i').exec(html)
  if (open === null) return null
  const close = html.toLowerCase().lastIndexOf(`</${name}`)
  return close > open.index ? html.slice(open.index, close) : null
}

function textOf(html: string): string {
  const parts: string[] = []
  let dropping: string | null = null
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const words = html.slice(at, open === -1 ? html.length : open)
    if (dropping === null) parts.push(words.replace(/\s+/g, ' '))
    if (open === -1) break
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end === -1 ? html.length : end + 3
      continue
    }
    const tag = /^<(\/?)([A-Za-z][A-Za-z0-9]*)/.exec(html.slice(open, open + 40))
    if (tag === null) {
      const declares = html[open + 1] === '!' || html[open + 1] === '?'
      const end = declares ? html.indexOf('>', open) : -1
      if (!declares && dropping === null) parts.push('<')
      at = declares ? (end === -1 ? html.length : end + 1) : open + 1
      continue
    }
    const name = (tag[2] ?? '').toLowerCase()
    const end = html.indexOf('>', open)
    at = end === -1 ? html.length : end + 1
    if (dropping !== null) {
      if (tag[1] === '/' && name === dropping) dropping = null
    } else if (tag[1] === '' && DROPPED.test(name)) dropping = html[at - 2] === '/' ? null : name
    else if (BREAKS.test(name)) parts.push(name === 'br' || name === 'li' || name === 'tr' ? '\n' : '\n\n')
  }
  return decoded(parts.join(''))
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Character references as the characters they stand for; unknown ones stay as they are. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/g,
    (whole, ten, sixteen, name) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
      const point = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten)
      return point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
        ? String.fromCodePoint(point)
        : ' '
    },
  )
}

function metaOf(html: string, name: string): string | null {
  for (const [tag] of html.slice(0, 200_000).matchAll(/<meta\s[^>]{1,2000}>/gi)) {
    const named = /(?:property|name)\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1]
    const content = /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)
    if (named?.toLowerCase() === name && content !== null) {
      const found = decoded(content[1] ?? content[2] ?? '').trim()
      if (found !== '') return found
    }
  }
  return null
}

function titleOf(html: string): string | null {
  const heading = /<h1[^>]{0,500}>([\s\S]{1,500}?)<\/h1/i.exec(html)?.[1]
  const title = heading ?? /<title[^>]{0,500}>([\s\S]{1,500}?)<\/title/i.exec(html)?.[1]
  const plain = title === undefined ? '' : textOf(title).replace(/\s+/g, ' ')
  return plain === '' ? null : plain
}

function timeOf(html: string): string | null {
  return /<time\s[^>]{0,500}datetime\s*=\s*["']([^"']+)["']/i.exec(html)?.[1] ?? null
}
