/** Makes a Word document and a PDF out of plain text, as small as such files can be. */
import { strToU8, zipSync } from 'fflate'

export function docx(text: string): Uint8Array {
  const paragraphs = text
    .trim()
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** One page of Helvetica; a paragraph is broken into lines as a printer would. `encrypted` adds a lock nobody has the key to. */
export function pdf(text: string, encrypted = false): Uint8Array {
  const lines = text
    .trim()
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : (line.match(/.{1,85}(?:\s|$)/g) ?? [line])))
  const content = `BT /F1 11 Tf 14 TL 60 780 Td ${lines.map((line) => `(${line.trimEnd().replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ]
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = out.length
    out += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = out.length
  const lock = encrypted ? ' /Encrypt 6 0 R /ID [<01><01>]' : ''
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  out += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${table}\n%%EOF\n`
  return new TextEncoder().encode(out)
}
