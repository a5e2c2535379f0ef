/**
 * A small drawing as data: the part of SVG 1.1 that boxes, arrows, lines and labels need.
 * Nothing in it can load, link, run or restyle: no href, style, script, image, use, animation or foreign content.
 */

export const svgElements = [
  'g',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'path',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'marker',
] as const

export type SvgElementName = (typeof svgElements)[number]

export const svgAttributes = [
  'id',
  'class',
  'x',
  'y',
  'dx',
  'dy',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
  'transform',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'text-anchor',
  'dominant-baseline',
  'font-size',
  'font-weight',
  'font-style',
  'marker-start',
  'marker-end',
  'orient',
  'refX',
  'refY',
  'markerWidth',
  'markerHeight',
  'viewBox',
] as const

export type SvgAttributeName = (typeof svgAttributes)[number]

export type SvgAttributes = { readonly [Name in SvgAttributeName]?: string | number }

export interface SvgElement {
  readonly kind: 'svg-element'
  readonly name: SvgElementName
  readonly attributes: SvgAttributes
  readonly children: readonly SvgNode[]
}

export interface SvgText {
  readonly kind: 'svg-text'
  readonly text: string
}

export type SvgNode = SvgElement | SvgText

/** A whole drawing. `width` and `height` are its own units; it shrinks to the room it is given. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** What the drawing shows, in words, for those who do not see it. */
  readonly title: string
  readonly children: readonly SvgNode[]
}

/** An element of a drawing; strings among its children are text. */
export function svg(
  name: SvgElementName,
  attributes: SvgAttributes = {},
  children: readonly (string | SvgNode)[] = [],
): SvgElement {
  return {
    kind: 'svg-element',
    name,
    attributes,
    children: children.map((child) =>
      typeof child === 'string' ? { kind: 'svg-text', text: child } : child,
    ),
  }
}

/** A drawing. Throws RangeError unless both sides are finite and above 0. */
export function drawing(width: number, height: number, title: string, children: readonly SvgNode[]): Drawing {
  if (!(width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height)))
    throw new RangeError(`a drawing of ${width} by ${height}`)
  return { width, height, title, children }
}
