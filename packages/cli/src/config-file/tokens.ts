import { createScanner } from 'jsonc-parser';

/** What a look at the tokens alone tells about a file. */
export interface TokenSurvey {
  /** Deepest nesting of { } and [ ]. */
  depth: number;
  /** Where it first becomes deeper than a safar.json ever is. */
  tooDeepAt?: number;
  /** Offsets. */
  comments: number[];
  /** Offsets of commas with nothing after them. */
  trailingCommas: number[];
  /** Brackets that are never closed, outermost first. */
  open: { bracket: '{' | '['; offset: number }[];
}

/** Brackets within brackets. */
export const mostDepth = 100;

const findComments = (text: string): number[] => {
  const scanner = createScanner(text, false);
  const comments: number[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (/^\/[/*]/.test(text.slice(offset, offset + 2))) comments.push(offset);
  }
  return comments;
};

/** Walks over the tokens of a JSON text; needs no stack, so that no nesting is too deep for it. */
export const surveyTokens = (text: string): TokenSurvey => {
  const scanner = createScanner(text, true);
  const survey: TokenSurvey = { depth: 0, comments: [], trailingCommas: [], open: [] };
  let comma: number | undefined;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const first = text.charAt(offset);
    if (first === '{' || first === '[') survey.open.push({ bracket: first, offset });
    if (first === '}' || first === ']') {
      if (comma !== undefined) survey.trailingCommas.push(comma);
      survey.open.pop();
    }
    survey.depth = Math.max(survey.depth, survey.open.length);
    if (survey.open.length > mostDepth) survey.tooDeepAt ??= offset;
    comma = first === ',' ? offset : undefined;
  }
  return { ...survey, comments: findComments(text) };
};
