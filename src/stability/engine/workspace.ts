/** Where the arrays of the hot loops live, and the loops that run on them. */
import { type Kernels, kernels, type Worth } from './kernels.ts'
import { wasmBytes } from './kernels-wasm.ts'

export interface Workspace {
  readonly kind: 'plain' | 'wasm'
  readonly kernels: Kernels
  /** An array for the loops; none of them is ever given back. */
  readonly words: (length: number) => Uint32Array
}

/** Arrays on the heap, loops in TypeScript. */
export function plainWorkspace(): Workspace {
  return { kind: 'plain', kernels, words: (length) => new Uint32Array(length) }
}

/** The part of the WebAssembly interface that we use; not in the ECMAScript library types. */
interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
}

interface WasmLoops {
  readonly sweepImprovements: (at: number, end: number, worth: number, free: number) => number
  readonly sweepMoves: (at: number, end: number, worth: number, free: number) => number
  readonly testStates: (at: number, end: number, lane: number, bound: number, marked: number) => void
  readonly bestReach: (at: number, end: number, rank: number, lane: number) => void
  readonly putLane: (from: number, end: number, lane: number) => void
}

/** The module, compiled when first needed; it holds no state. */
let compiled: object | undefined

const pageSize = 65_536
const mostPages = 65_536

/**
 * Arrays in one WebAssembly memory, loops in WebAssembly; lists with cells use the loops in TypeScript. Null where
 * WebAssembly or its vectors are absent or forbidden, or when more than 4 GB would be needed.
 *
 * @param words how many words will be asked for altogether
 */
export function wasmWorkspace(words: number): Workspace | null {
  const assembly = (globalThis as { WebAssembly?: WebAssemblyLike }).WebAssembly
  // Room for starting every array at a multiple of 64 bytes.
  const pages = Math.ceil((4 * words + 64 * 64) / pageSize)
  if (assembly === undefined || pages > mostPages) return null
  try {
    const memory = new assembly.Memory({ initial: pages, maximum: pages })
    compiled ??= new assembly.Module(wasmBytes())
    const loops = new assembly.Instance(compiled, { env: { memory } }).exports as WasmLoops
    let used = 0
    return {
      kind: 'wasm',
      kernels: wasmKernels(loops),
      words: (length) => {
        const made = new Uint32Array(memory.buffer, used, length)
        used = Math.ceil((used + 4 * length) / 64) * 64
        return made
      },
    }
  } catch {
    // A content security policy may forbid compiling, and memory may be short.
    return null
  }
}

function wasmKernels(loops: WasmLoops): Kernels {
  const start = (array: Uint32Array | Int32Array) => array.byteOffset
  const end = (array: Uint32Array | Int32Array) => array.byteOffset + array.byteLength
  const laneOf = ({ values }: Worth, lane: number) => values.byteOffset + 4 * lane
  return {
    lanes: 4,
    sweepImprovements: (list, worth, free) =>
      list.cells === null
        ? loops.sweepImprovements(start(list.entries), end(list.entries), laneOf(worth, 0), free) !== 0
        : kernels.sweepImprovements(list, worth, free),
    sweepMoves: (list, worth, free) =>
      list.cells === null
        ? loops.sweepMoves(start(list.entries), end(list.entries), laneOf(worth, 0), free) !== 0
        : kernels.sweepMoves(list, worth, free),
    testStates: (list, worth, lane, bound, marked) =>
      list.cells === null
        ? loops.testStates(
            start(list.entries),
            end(list.entries),
            laneOf(worth, lane),
            start(bound),
            start(marked),
          )
        : kernels.testStates(list, worth, lane, bound, marked),
    bestReach: (list, rank, worth, lane) =>
      list.cells === null
        ? loops.bestReach(start(list.entries), end(list.entries), start(rank), laneOf(worth, lane))
        : kernels.bestReach(list, rank, worth, lane),
    putLane: (values, worth, lane) => loops.putLane(start(values), end(values), laneOf(worth, lane)),
  }
}
