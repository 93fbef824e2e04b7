import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Edit } from './mend.js';
import { mendSyntax } from './mend-syntax.js';
import { surveyTokens } from './tokens.js';

/** What is wrong with the JSON of a text, by offset. */
export interface SyntaxMistake {
  offset: number;
  message: string;
}

export interface ReadJson {
  mistakes: SyntaxMistake[];
  /** The text as it was probably meant; undefined when something in it can mean nothing. */
  tree?: Node;
  /** Offset in the text as it was given, of one in the tree. */
  toGiven(offset: number): number;
  /** Offsets of values that were made up where one is missing. */
  madeUp: ReadonlySet<number>;
}

/** Whoever makes more mistakes of this kind sees the first of them. */
const mostMends = 60;
/** Every mend reads the whole text again. */
const mostOfLarge = 8;
const largeText = 100_000;

const apply = (text: string, { at, remove, insert }: Edit): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

const goBack = (offset: number, edits: readonly Edit[]): number =>
  edits.reduceRight((here, { at, remove, insert }) => {
    if (here >= at + insert.length) return here + remove - insert.length;
    return here > at ? Math.min(here, at + remove) : here;
  }, offset);

/** Reads JSON, comments and commas too many included, and goes on behind what is wrong as long as it can be told what was meant. */
export const readJson = (given: string, lineOf: (offset: number) => number): ReadJson => {
  const edits: Edit[] = [];
  const mistakes: SyntaxMistake[] = [];
  const madeUp = new Set<number>();
  const toGiven = (offset: number): number => Math.min(goBack(offset, edits), given.length);
  const most = given.length > largeText ? mostOfLarge : mostMends;
  let text = given;
  let isCut = false;
  for (let mends = 0; ; mends++) {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors.toSorted((a, b) => a.offset - b.offset);
    if (!first) {
      const { comments, trailingCommas } = surveyTokens(text);
      for (const offset of comments)
        mistakes.push({ offset: toGiven(offset), message: 'JSON has no comments: take this one out.' });
      for (const offset of trailingCommas)
        mistakes.push({ offset: toGiven(offset), message: 'Nothing follows this comma: take it out.' });
      return { mistakes, ...(tree ? { tree } : {}), toGiven, madeUp };
    }
    const {
      message,
      at = first.offset,
      edits: mended = [],
      ...how
    } = mendSyntax(first, text, (offset) => lineOf(toGiven(offset)));
    const offset = toGiven(at);
    // One place is told once: what comes after it there is its echo.
    if (!(isCut && how.isCut) && !mistakes.some((mistake) => mistake.offset === offset))
      mistakes.push({ offset, message });
    isCut ||= how.isCut ?? false;
    const before = text;
    for (const edit of mended) {
      if (how.isMadeUp) madeUp.add(toGiven(edit.at));
      text = apply(text, edit);
      edits.push(edit);
    }
    if (text === before || mends >= most) return { mistakes, toGiven, madeUp };
  }
};
