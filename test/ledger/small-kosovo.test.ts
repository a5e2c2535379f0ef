import { expect, it } from 'vitest'
import { smallKosovo } from './small-kosovo.ts'

it('the small case loads without findings', () => {
  expect(smallKosovo().findings).toEqual([])
})
