import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../tools/browser.mjs'

const program = resolve(fileURLToPath(import.meta.url), '../../../dist/cli/main.js')
const executablePath = findBrowser()
const required = process.env['DEMARCHE_E2E'] === 'required'

if (executablePath === undefined && !required)
  process.stderr.write('e2e: left out, no browser (apt install chromium, or set DEMARCHE_BROWSER)\n')

describe.runIf(executablePath !== undefined || required)('the brief as a web page', () => {
  let browser: Browser
  let folder: string
  let address: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-e2e-'))
    const file = join(folder, 'brief.html')
    execFileSync(
      process.execPath,
      [program, 'brief', 'kosovo-1998', '--as-of', '1998-06-20', '--output', file],
      { stdio: 'pipe' },
    )
    address = pathToFileURL(file).href
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<{ page: Page; troubles: string[] }> {
    const page = await browser.newPage(options)
    const troubles: string[] = []
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(`asked for ${request.url()}`)
    })
    await page.goto(address)
    return { page, troubles }
  }

  it('reads without scripts, asks for nothing from outside, and complains of nothing', async () => {
    const { page, troubles } = await open({ javaScriptEnabled: true })
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.locator('h1').innerText()).toMatch(/kosovo/i)
    expect(await page.locator('body').innerText()).toContain('as of 20 June 1998')
    expect(troubles).toEqual([])
    await page.close()
  })

  it('prints on one sheet of A4', async () => {
    const { page } = await open()
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)
    expect(pages?.length).toBe(1)
    await page.close()
  })

  it('leads from a sentence to its note and back', async () => {
    const { page } = await open()
    const reference = page.locator('a[href^="#note"]').first()
    await reference.click()
    const target = (await page.evaluate('location.hash')) as string
    expect(target).toMatch(/^#note/)
    expect(await page.locator(target).count()).toBe(1)
    const back = page.locator(`${target} a[href^="#"]`).first()
    await back.click()
    expect(await page.evaluate('location.hash')).not.toBe(target)
    await page.close()
  })

  it('is dark where the reader prefers dark, and does not scroll sideways on a telephone', async () => {
    const background = async (colorScheme: 'light' | 'dark'): Promise<unknown> => {
      const { page } = await open({ colorScheme, viewport: { width: 360, height: 740 } })
      const wide = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(wide).toBe(0)
      const colour = await page.evaluate(
        'getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor',
      )
      await page.close()
      return colour
    }
    expect(await background('dark')).not.toEqual(await background('light'))
  })
})
