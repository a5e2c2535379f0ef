// Finds a Chromium-like browser for the end-to-end tests; prints its path, or exits 1.
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']

const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  linux: ['/opt/google/chrome/chrome'],
}

/** DEMARCHE_BROWSER, CHROME_PATH, the usual places, then PATH; undefined where there is none. */
export function findBrowser() {
  const named = process.env.DEMARCHE_BROWSER ?? process.env.CHROME_PATH
  if (named !== undefined && named !== '') return named
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...(PLACES[platform()] ?? []), ...onPath].find((path) => existsSync(path))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = findBrowser()
  console.log(found ?? 'no browser: apt install chromium, or set DEMARCHE_BROWSER')
  if (found === undefined) process.exit(1)
}
