/**
 * Outcome of a cart cycle at a moment, decided here since it depends on the clock: the same rule as `getCartOutcome`.
 * Wants the columns `end`, `idle_since`, `last_at` and the parameters `now`, `abandonedAfterMs`, `lostAfterMs`.
 */
export const cartStatus = `multiIf(
      end != '', end,
      idle_since IS NULL AND {now:Int64} - toUnixTimestamp64Milli(last_at) < {abandonedAfterMs:Int64}, 'open',
      {now:Int64} - toUnixTimestamp64Milli(ifNull(idle_since, last_at)) >= {lostAfterMs:Int64}, 'lost',
      'abandoned')`;
