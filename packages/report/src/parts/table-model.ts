/** A cell as read, and the number behind it exactly as the panel said it. */
export interface Cell {
  text: string;
  /** null = the panel had no number here; absent = no number belongs here. */
  value?: number | null;
  /** Left to right whatever the page's direction: paths, signed numbers. */
  ltr?: boolean;
}

export interface Column {
  id: string;
  label: string;
  kind: 'text' | 'number';
}

/** One table: what the twin shows, and what the CSV holds. The first column heads the row. */
export interface Table {
  /** Such as `map` or `map.feeling`. */
  id: string;
  caption: string;
  columns: Column[];
  rows: Cell[][];
}

export const text = (value: string, ltr = false): Cell => (ltr ? { text: value, ltr } : { text: value });

export const number = (
  value: number | null | undefined,
  write: (value: number) => string,
  none: string,
): Cell =>
  value === null || value === undefined ? { text: none, value: null } : { text: write(value), value };
