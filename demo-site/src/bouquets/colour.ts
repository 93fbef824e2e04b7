function getChannels(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
}

/** The colour that lies `share` (0 to 1) of the way from one #rrggbb to another. */
export function mix(from: string, to: string, share: number): string {
  const target = getChannels(to);
  const mixed = getChannels(from).map((value, index) =>
    Math.round(value + ((target[index] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export function lighter(colour: string, share: number): string {
  return mix(colour, '#fffaf4', share);
}

export function darker(colour: string, share: number): string {
  return mix(colour, '#4a1f2b', share);
}
