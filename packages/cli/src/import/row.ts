/** A field of a row, under the name that it has here. */
export interface Cell {
  /** `id`, `at`, `kind`, `visitor`, `identity`, or a parameter. */
  name: string;
  /** As the file calls it. */
  given: string;
  /** From 1; 0 where the file has no columns. */
  column: number;
  value: unknown;
}

/** A row of the file. */
export interface Row {
  /** Where it begins, from 1. */
  line: number;
  cells: Cell[];
}

/** What is wrong with the file at some place. */
export interface Mistake {
  line: number;
  /** 0 = of the whole row. */
  column: number;
  /** As the file calls it; '' = of the whole row. */
  name: string;
  message: string;
  /** An option that would mend it, with all of its like. */
  advice?: Advice;
}

/** More would be read by nobody; the rest is counted. */
export const mostMistakes = 1_000;

export type Advice = 'calendar' | 'time-zone';

export const mistakeOf = (line: number, message: string, cell?: Pick<Cell, 'column' | 'given'>): Mistake => ({
  line,
  column: cell?.column ?? 0,
  name: cell?.given ?? '',
  message,
});

/** The file as it is read: rows, and what keeps one from being read. */
export type Read = Row | Mistake;
export const isMistake = (read: object): read is Mistake => 'message' in read;
