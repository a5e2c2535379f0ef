#!/usr/bin/env node
import { nodeEffects } from '../app/index.ts'
import { run } from './run.ts'
import { coloured, widthOf } from './terminal.ts'

const { stdout, stderr, env } = process

// A reader that closes early (`| head`) is no fault of ours.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })

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
