/** The first values that are within a count, and within so many characters of JSON; larger ones are left out. */
export const fit = <Value>(values: Value[], count: number, size: number): Value[] =>
  values.filter((value) => {
    const length = JSON.stringify(value).length;
    if (!count || length > size) return false;
    count--;
    size -= length;
    return true;
  });
