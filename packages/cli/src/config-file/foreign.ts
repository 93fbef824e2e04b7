/** Something else than JSON that was saved under this name. */
export interface Foreign {
  offset: number;
  message: string;
}

const begin = (message: string): Foreign[] => [{ offset: 0, message }];
const start = 'A safar.json begins with { and ends with }.';

const explainMarkup = (text: string): Foreign[] => {
  const title = /<title[^>]*>\s*([^<]{1,60})/i.exec(text.slice(0, 5_000))?.[1]?.trim();
  const named = title === undefined ? '' : ` with the title ${JSON.stringify(title)}`;
  return begin(
    `This is a web page${named}, not a safar.json: a download went wrong. Get the file once more.`,
  );
};

const conflict = /^(<{7}|={7}|>{7})(?:[ \t].*)?$/gm;

/**
 * What a file is that is no JSON at all; [] for one that may be.
 * Of a merge that was not finished every mark is named.
 */
export const findForeign = (text: string): Foreign[] => {
  if (text.trim() === '') return begin('The file is empty. {"site": "nogol"} is enough to begin with.');
  // oxlint-disable-next-line no-control-regex -- They are what is looked for.
  if (/^[\u0000\s]+$/.test(text))
    return begin('The file holds nothing but zeros: it was not saved whole. Take it from a copy.');
  // oxlint-disable-next-line no-control-regex -- They are what is looked for.
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 200)))
    return begin(`This is no file of text: perhaps it is packed or encrypted. ${start}`);
  const marks = [...text.matchAll(conflict)];
  if (marks.length > 1)
    return marks.map(({ index }) => ({
      offset: index,
      message:
        'This line marks a merge that is not finished: keep one of the two versions, and take the lines with <<<, === and >>> out.',
    }));
  if (/^\s*</.test(text)) return explainMarkup(text);
  if (/^\s*(export\s+default|module\.exports|const\s|let\s|var\s|import\s|window[.[])/.test(text))
    return begin(
      `This is a program (JavaScript), not a safar.json: keep only what stands from { to }. ${start}`,
    );
  if (
    /^\s*(---\s*$|#[^\n]*\n\s*[\w$-]+:|[A-Za-z_$][\w$-]*:(\s|$))/m.test(text.slice(0, 500)) &&
    !/^\s*[{["]/.test(text) &&
    !/^\s*\/[/*]/.test(text)
  )
    return begin(`This looks like YAML, with names and no brackets: a safar.json is JSON. ${start}`);
  return [];
};

/** A file of another tool, told by its options. */
export const findForeignValue = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || 'site' in value) return undefined;
  const has = (...names: string[]): boolean => names.every((name) => Object.hasOwn(value, name));
  if (has('name', 'version') || has('dependencies') || has('devDependencies') || has('scripts'))
    return 'This is a package.json, not a safar.json: name the right file, or begin with {"site": "nogol"}.';
  return has('compilerOptions')
    ? 'This is a tsconfig.json, not a safar.json: name the right file, or begin with {"site": "nogol"}.'
    : undefined;
};
