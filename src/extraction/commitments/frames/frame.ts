/*
 * A frame: one construction that binds someone. It adds what it finds to the scene and says whether the clause is its.
 */
import type { ClauseView, Scene } from '../scene.ts'

export type Frame = (scene: Scene, view: ClauseView) => boolean
