/** Turns offsets into lines and columns, both from 1; `\n`, `\r\n` and `\r` end a line. */
export const createPositions = (text: string): ((offset: number) => { line: number; column: number }) => {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    const line = next === -1 ? starts.length : next;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
};
