/** A part of a whole as a CSS length; 0 of nothing is nothing, and nothing leaves the box. */
export function toPercent(part: number, whole: number): string {
  if (whole <= 0 || !Number.isFinite(part)) return '0%';
  return `${Math.max(0, Math.min(100, (part / whole) * 100))}%`;
}
