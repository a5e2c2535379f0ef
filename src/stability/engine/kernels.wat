;; The hot loops of the stability engine: twins of kernels.ts for fibre lists without cells, four values at a time.
;; Assembled by bench/stability/assemble.mjs; kernels-wasm.ts holds the bytes, and a test holds the two together.
;;
;; An entry is the place of a state in its lower 30 bits; bit 31 marks the first entry of a fibre, bit 30 the first of a
;; tier. Worth has four lanes of 32 bits at each place: four questions are settled in one pass over the list.
;; Pointers are byte offsets into the one memory; `$end` is the offset after the last entry.
(module
  (memory (import "env" "memory") 1 65536)

  ;; Lanes that a sweep must leave alone get a limit that never bites.
  (func $block (param $free i32) (result v128)
    (v128.bitselect
      (i32x4.splat (i32.const 0x80000000))
      (i32x4.splat (i32.const 0x7fffffff))
      (i32x4.ne
        (v128.and (i32x4.splat (local.get $free)) (v128.const i32x4 1 2 4 8))
        (i32x4.splat (i32.const 0)))))

  ;; Give each state the least worth among the better states of its fibre, if less than its own; 0 when nothing changed.
  (func (export "sweepImprovements") (param $at i32) (param $end i32) (param $worth i32) (param $free i32) (result i32)
    (local $entry i32) (local $address i32)
    (local $before v128) (local $after v128) (local $least v128) (local $limit v128) (local $changed v128)
    (local $block v128) (local $highest v128)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const 0))))
    (local.set $block (call $block (local.get $free)))
    (local.set $highest (i32x4.splat (i32.const 0x7fffffff)))
    (loop $entries
      (local.set $entry (i32.load (local.get $at)))
      (if (i32.lt_s (local.get $entry) (i32.const 0)) (then (local.set $least (local.get $highest))))
      (if (i32.and (local.get $entry) (i32.const 0x40000000))
        (then (local.set $limit (i32x4.max_s (local.get $least) (local.get $block)))))
      (local.set $address
        (i32.add
          (local.get $worth)
          (i32.shl (i32.and (local.get $entry) (i32.const 0x3fffffff)) (i32.const 4))))
      (local.set $before (v128.load (local.get $address)))
      (local.set $after (i32x4.min_s (local.get $before) (local.get $limit)))
      (v128.store (local.get $address) (local.get $after))
      (local.set $changed
        (v128.or (local.get $changed) (v128.xor (local.get $before) (local.get $after))))
      (local.set $least (i32x4.min_s (local.get $least) (local.get $after)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $end))))
    (v128.any_true (local.get $changed)))

  ;; Give each state the least worth of its fibre; 0 when nothing changed.
  (func (export "sweepMoves") (param $at i32) (param $end i32) (param $worth i32) (param $free i32) (result i32)
    (local $from i32) (local $address i32)
    (local $before v128) (local $after v128) (local $least v128) (local $changed v128)
    (local $block v128) (local $highest v128)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const 0))))
    (local.set $block (call $block (local.get $free)))
    (local.set $highest (i32x4.splat (i32.const 0x7fffffff)))
    (loop $fibres
      (local.set $from (local.get $at))
      (local.set $least (local.get $highest))
      (block $found
        (loop $members
          (local.set $least
            (i32x4.min_s
              (local.get $least)
              (v128.load
                (i32.add
                  (local.get $worth)
                  (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0x3fffffff)) (i32.const 4))))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $found (i32.ge_u (local.get $at) (local.get $end)))
          (br_if $members (i32.ge_s (i32.load (local.get $at)) (i32.const 0)))))
      (local.set $least (i32x4.max_s (local.get $least) (local.get $block)))
      (loop $give
        (local.set $address
          (i32.add
            (local.get $worth)
            (i32.shl (i32.and (i32.load (local.get $from)) (i32.const 0x3fffffff)) (i32.const 4))))
        (local.set $before (v128.load (local.get $address)))
        (local.set $after (i32x4.min_s (local.get $before) (local.get $least)))
        (v128.store (local.get $address) (local.get $after))
        (local.set $changed
          (v128.or (local.get $changed) (v128.xor (local.get $before) (local.get $after))))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (br_if $give (i32.lt_u (local.get $from) (local.get $at))))
      (br_if $fibres (i32.lt_u (local.get $at) (local.get $end))))
    (v128.any_true (local.get $changed)))

  ;; Mark the states from which every improvement has a worth of at most the state's bound; `$worth` points to the lane.
  (func (export "testStates")
    (param $at i32) (param $end i32) (param $worth i32) (param $bound i32) (param $marked i32)
    (local $entry i32) (local $place i32) (local $address i32) (local $value i32)
    (local $most i32) (local $limit i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return)))
    (loop $entries
      (local.set $entry (i32.load (local.get $at)))
      (if (i32.lt_s (local.get $entry) (i32.const 0)) (then (local.set $most (i32.const -1))))
      (local.set $limit
        (select (local.get $most) (local.get $limit) (i32.and (local.get $entry) (i32.const 0x40000000))))
      (local.set $place (i32.and (local.get $entry) (i32.const 0x3fffffff)))
      (local.set $address
        (i32.add (local.get $marked) (i32.shl (i32.shr_u (local.get $place) (i32.const 5)) (i32.const 2))))
      (i32.store (local.get $address)
        (i32.or
          (i32.load (local.get $address))
          (i32.shl
            (i32.le_s
              (local.get $limit)
              (i32.load (i32.add (local.get $bound) (i32.shl (local.get $place) (i32.const 2)))))
            (local.get $place))))
      (local.set $value (i32.load (i32.add (local.get $worth) (i32.shl (local.get $place) (i32.const 4)))))
      (local.set $most
        (select (local.get $value) (local.get $most) (i32.gt_s (local.get $value) (local.get $most))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The best rank of each state's fibre, which its first entry has; `$worth` points to the lane.
  (func (export "bestReach") (param $at i32) (param $end i32) (param $rank i32) (param $worth i32)
    (local $entry i32) (local $place i32) (local $first i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return)))
    (loop $entries
      (local.set $entry (i32.load (local.get $at)))
      (local.set $place (i32.and (local.get $entry) (i32.const 0x3fffffff)))
      (if (i32.lt_s (local.get $entry) (i32.const 0))
        (then
          (local.set $first
            (i32.load (i32.add (local.get $rank) (i32.shl (local.get $place) (i32.const 2)))))))
      (i32.store (i32.add (local.get $worth) (i32.shl (local.get $place) (i32.const 4))) (local.get $first))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $end)))))

  ;; Put a value for each place into one lane; `$from` runs over places, `$worth` points to the lane.
  (func (export "putLane") (param $from i32) (param $end i32) (param $worth i32)
    (if (i32.ge_u (local.get $from) (local.get $end)) (then (return)))
    (loop $places
      (i32.store (local.get $worth) (i32.load (local.get $from)))
      (local.set $worth (i32.add (local.get $worth) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (br_if $places (i32.lt_u (local.get $from) (local.get $end)))))
)
