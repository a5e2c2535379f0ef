// A thread cannot begin with TypeScript on Node 20; this starts one in a checkout. A build has the .js file instead.
import { register } from 'tsx/esm/api'

register()
await import('./corpus-worker.ts')
