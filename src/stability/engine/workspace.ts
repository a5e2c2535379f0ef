/** Where the arrays of the hot loops live, and the loops that run on them. */
import { type Kernels, kernels } from './kernels.ts'
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
  readonly sweepImprovements: (at: number, end: number, worth: number) => number
  readonly sweepMoves: (at: number, end: number, worth: number) => number
  readonly testStates: (at: number, end: number, worth: number, bound: number, marked: number) => void
  readonly bestReach: (at: number, end: number, rank: number, best: number) => void
}

const pageSize = 65_536
const mostPages = 65_536

/**
 * Arrays in one WebAssembly memory, loops in WebAssembly; lists with cells use the loops in TypeScript. Null where
 * WebAssembly is absent or forbidden, or when more than 4 GB would be needed.
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
    const module = new assembly.Module(wasmBytes())
    const loops = new assembly.Instance(module, { env: { memory } }).exports as WasmLoops
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
  const end = (entries: Uint32Array) => entries.byteOffset + entries.byteLength
  return {
    sweepImprovements: (list, worth) =>
      list.cells === null
        ? loops.sweepImprovements(list.entries.byteOffset, end(list.entries), worth.byteOffset) !== 0
        : kernels.sweepImprovements(list, worth),
    sweepMoves: (list, worth) =>
      list.cells === null
        ? loops.sweepMoves(list.entries.byteOffset, end(list.entries), worth.byteOffset) !== 0
        : kernels.sweepMoves(list, worth),
    testStates: (list, worth, bound, marked) =>
      list.cells === null
        ? loops.testStates(
            list.entries.byteOffset,
            end(list.entries),
            worth.byteOffset,
            bound.byteOffset,
            marked.byteOffset,
          )
        : kernels.testStates(list, worth, bound, marked),
    bestReach: (list, rank, best) =>
      list.cells === null
        ? loops.bestReach(list.entries.byteOffset, end(list.entries), rank.byteOffset, best.byteOffset)
        : kernels.bestReach(list, rank, best),
  }
}
