import { cleanText } from '../clean.ts'
import { attribute, escapeHtml } from '../html/escape.ts'
import { type Drawing, type SvgAttributeName, type SvgNode, svgAttributes, svgElements } from './tree.ts'

const elements: ReadonlySet<string> = new Set(svgElements)
const attributes: ReadonlySet<string> = new Set(svgAttributes)

/** Numbers, lengths, path data, colours, keywords; `url()` only with a target inside the drawing. */
const harmless = /^[\w\s.,#%+()-]*$/
const inside = /^url\(#[\w-]+\)$/

/**
 * A drawing as inline SVG that scales to its container. Elements and attributes outside the lists, and values that could
 * load or run anything, are left out even if a caller got them past the types. `key` keeps ids of several drawings apart.
 */
export function drawingToSvg(drawing: Drawing, key: string): string {
  const label = `drawing-${key}`
  const size = ` viewBox="0 0 ${Number(drawing.width)} ${Number(drawing.height)}" width="${Number(drawing.width)}"`
  const children = drawing.children.map((child) => nodeToSvg(child, key)).join('')
  return `<svg role="img" aria-labelledby="${label}"${size}><title id="${label}">${escapeHtml(cleanText(drawing.title))}</title>${children}</svg>`
}

function nodeToSvg(node: SvgNode, key: string): string {
  if (node.kind === 'svg-text') return escapeHtml(cleanText(node.text))
  if (!elements.has(node.name)) return ''
  const set = Object.entries(node.attributes)
    .map(([name, value]) => attributeToSvg(name as SvgAttributeName, String(value), key))
    .join('')
  return `<${node.name}${set}>${node.children.map((child) => nodeToSvg(child, key)).join('')}</${node.name}>`
}

function attributeToSvg(name: SvgAttributeName, value: string, key: string): string {
  if (!attributes.has(name)) return ''
  if (name === 'id') return /^[\w-]+$/.test(value) ? attribute('id', `drawing-${key}-${value}`) : ''
  if (inside.test(value)) return attribute(name, value.replace('#', `#drawing-${key}-`))
  return harmless.test(value) && !/url\s*\(/i.test(value) ? attribute(name, value) : ''
}
