/** The path of a Chromium-like browser, or undefined. */
export function findBrowser(): string | undefined
