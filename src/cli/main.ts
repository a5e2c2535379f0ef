#!/usr/bin/env node
import { nodeEffects } from '../app/index.ts'
import { run } from './run.ts'
import { coloured, widthOf } from './terminal.ts'

const { stdout, stderr, env } = process

/** EX_SOFTWARE of sysexits(3). */
const FAULT = 70

// A reader that closes early (`| head`) is no fault of ours.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })

try {
  process.exitCode = await run(
    process.argv.slice(2),
    {
      out: (text) => stdout.write(text),
      error: (text) => stderr.write(text),
      width: widthOf(stdout, env),
      colour: coloured(stdout, env),
      errorColour: coloured(stderr, env),
    },
    nodeEffects((line) => stderr.write(`${line}\n`)),
  )
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(
    `demarche: This is a fault in the program, not in your case. Please report it with these lines:\n${trace}\n`,
  )
  process.exitCode = FAULT
}
