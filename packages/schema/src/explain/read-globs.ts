const part = /\(\/\.\*\)\?|\.\*|\[\^\/\]\*|\\([^])|\||[^]/gu;

const asWritten: Readonly<Record<string, string>> = { '(/.*)?': '/**', '.*': '**', '[^/]*': '*' };

/** The globs that `compileGlobs` made a source of; none for ''. */
export const readGlobs = (source: string): string[] => {
  if (source === '') return [];
  const globs = [''];
  for (const [token, escaped] of source.slice(2, -2).matchAll(part)) {
    if (token === '|') globs.push('');
    else globs.push((globs.pop() ?? '') + (escaped ?? asWritten[token] ?? token));
  }
  return globs;
};
