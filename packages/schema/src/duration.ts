import Type from 'typebox';

const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A duration as written in `safar.json`: a whole number and a unit, such as `"30m"`. */
export const Duration = (description: string, byDefault?: string, examples: string[] = ['30m']) =>
  Type.String({
    pattern: '^[0-9]+(ms|s|m|h|d)$',
    description: `${description} A whole number and a unit: ms, s, m (minutes), h or d.`,
    examples,
    ...(byDefault === undefined ? {} : { default: byDefault }),
  });

/** Converts `"30m"` to milliseconds. Text that is no duration gives NaN. */
export const getDurationMs = (text: string): number => {
  const [, count, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
  return count === undefined ? NaN : Number(count) * unitsMs[unit as keyof typeof unitsMs];
};
