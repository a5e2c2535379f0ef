;; The hot loops of the stability engine: twins of kernels.ts for fibre lists without cells.
;; Assembled by bench/stability/assemble.mjs; kernels-wasm.ts holds the bytes, and a test holds the two together.
;;
;; An entry is a state in its lower 30 bits; bit 31 marks the first entry of a fibre, bit 30 the first of a tier.
;; Pointers are byte offsets into the one memory; `$end` is the offset after the last entry.
(module
  (memory (import "env" "memory") 1 65536)

  ;; Give each state the least worth among the better states of its fibre, if less than its own; 0 when nothing changed.
  (func (export "sweepImprovements") (param $at i32) (param $end i32) (param $worth i32) (result i32)
    (local $entry i32) (local $address i32) (local $before i32) (local $after i32)
    (local $least i32) (local $limit i32) (local $changed i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const 0))))
    (loop $entries
      (local.set $entry (i32.load (local.get $at)))
      (if (i32.lt_s (local.get $entry) (i32.const 0)) (then (local.set $least (i32.const 0x7fffffff))))
      (local.set $limit
        (select (local.get $least) (local.get $limit) (i32.and (local.get $entry) (i32.const 0x40000000))))
      (local.set $address (i32.add (local.get $worth) (i32.shl (local.get $entry) (i32.const 2))))
      (local.set $before (i32.load (local.get $address)))
      (local.set $after
        (select (local.get $before) (local.get $limit) (i32.lt_s (local.get $before) (local.get $limit))))
      (i32.store (local.get $address) (local.get $after))
      (local.set $changed
        (i32.or (local.get $changed) (i32.xor (local.get $before) (local.get $after))))
      (local.set $least
        (select (local.get $after) (local.get $least) (i32.lt_s (local.get $after) (local.get $least))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $end))))
    (local.get $changed))

  ;; Give each state the least worth of its fibre; 0 when nothing changed.
  (func (export "sweepMoves") (param $at i32) (param $end i32) (param $worth i32) (result i32)
    (local $from i32) (local $address i32) (local $value i32) (local $least i32) (local $changed i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const 0))))
    (loop $fibres
      (local.set $from (local.get $at))
      (local.set $least (i32.const 0x7fffffff))
      (block $found
        (loop $members
          (local.set $value
            (i32.load (i32.add (local.get $worth) (i32.shl (i32.load (local.get $at)) (i32.const 2)))))
          (local.set $least
            (select (local.get $value) (local.get $least) (i32.lt_s (local.get $value) (local.get $least))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $found (i32.ge_u (local.get $at) (local.get $end)))
          (br_if $members (i32.ge_s (i32.load (local.get $at)) (i32.const 0)))))
      (loop $give
        (local.set $address
          (i32.add (local.get $worth) (i32.shl (i32.load (local.get $from)) (i32.const 2))))
        (local.set $changed
          (i32.or (local.get $changed) (i32.xor (i32.load (local.get $address)) (local.get $least))))
        (i32.store (local.get $address) (local.get $least))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (br_if $give (i32.lt_u (local.get $from) (local.get $at))))
      (br_if $fibres (i32.lt_u (local.get $at) (local.get $end))))
    (local.get $changed))

  ;; Mark the states from which every improvement has a worth of at most the state's bound.
  (func (export "testStates")
    (param $at i32) (param $end i32) (param $worth i32) (param $bound i32) (param $stable i32)
    (local $entry i32) (local $shifted i32) (local $state i32) (local $address i32) (local $value i32)
    (local $most i32) (local $limit i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return)))
    (loop $entries
      (local.set $entry (i32.load (local.get $at)))
      (if (i32.lt_s (local.get $entry) (i32.const 0)) (then (local.set $most (i32.const -1))))
      (local.set $limit
        (select (local.get $most) (local.get $limit) (i32.and (local.get $entry) (i32.const 0x40000000))))
      (local.set $shifted (i32.shl (local.get $entry) (i32.const 2)))
      (local.set $state (i32.and (local.get $entry) (i32.const 0x3fffffff)))
      (local.set $address
        (i32.add (local.get $stable) (i32.shl (i32.shr_u (local.get $state) (i32.const 5)) (i32.const 2))))
      (i32.store (local.get $address)
        (i32.or
          (i32.load (local.get $address))
          (i32.shl
            (i32.le_s (local.get $limit) (i32.load (i32.add (local.get $bound) (local.get $shifted))))
            (local.get $state))))
      (local.set $value (i32.load (i32.add (local.get $worth) (local.get $shifted))))
      (local.set $most
        (select (local.get $value) (local.get $most) (i32.gt_s (local.get $value) (local.get $most))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The best rank of each state's fibre, which its first entry has.
  (func (export "bestReach") (param $at i32) (param $end i32) (param $rank i32) (param $best i32)
    (local $entry i32) (local $shifted i32) (local $first i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return)))
    (loop $entries
      (local.set $entry (i32.load (local.get $at)))
      (local.set $shifted (i32.shl (local.get $entry) (i32.const 2)))
      (if (i32.lt_s (local.get $entry) (i32.const 0))
        (then (local.set $first (i32.load (i32.add (local.get $rank) (local.get $shifted))))))
      (i32.store (i32.add (local.get $best) (local.get $shifted)) (local.get $first))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $end)))))
)
