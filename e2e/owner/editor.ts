import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type * as jsonLanguage from 'vscode-json-languageservice';

// It is written in a way in which this runtime finds no names.
const { getLanguageService, TextDocument } = createRequire(import.meta.url)(
  'vscode-json-languageservice',
) as typeof jsonLanguage;

/** An editor that knows JSON Schema, as VS Code does: with the same language service, and the schema that the file names. */
export interface Editor {
  text(): string;
  /** Puts words where the cursor is, and the cursor behind them, or where they have a |. */
  type(words: string): void;
  /** Puts the cursor behind some words. */
  goBehind(words: string): void;
  /** Takes one of the suggestions at the cursor. @returns what it says of itself; throws when it is not among them */
  accept(label: string): Promise<string>;
  suggestions(): Promise<string[]>;
}

const cursor = '|';
/** Places to fill in, as snippets have them: `$1`, `${1:nps}`. */
const fields = /\$\{\d+:([^}]*)\}|\$\d+/g;

export const openEditor = async (file: string): Promise<Editor> => {
  let text = await readFile(file, 'utf8');
  let at = 0;
  /** How much behind the cursor is marked: what is typed takes its place. */
  let marked = 0;
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(resolve(dirname(file), uri.replace(/^file:\/\//, '')), 'utf8'),
    workspaceContext: {
      resolveRelativePath: (path, base) => resolve(dirname(base.replace(/^file:\/\//, '')), path),
    },
  });
  service.configure({ validate: true });

  const put = (from: number, to: number, words: string): void => {
    const place = words.indexOf(cursor);
    const plain = words.replace(cursor, '');
    text = text.slice(0, from) + plain + text.slice(to);
    at = from + (place < 0 ? plain.length : place);
    marked = 0;
  };
  const suggest = async (): Promise<{
    document: jsonLanguage.TextDocument;
    items: jsonLanguage.CompletionItem[];
  }> => {
    const document = TextDocument.create(`file://${file}`, 'json', 1, text);
    const list = await service.doComplete(
      document,
      document.positionAt(at),
      service.parseJSONDocument(document),
    );
    return { document, items: list?.items ?? [] };
  };

  return {
    text: () => text,
    type: (words) => put(at, at + marked, words),
    goBehind(words) {
      const found = text.indexOf(words);
      if (found < 0) throw new Error(`The file has no ${words}: ${text.slice(at - 60, at + 60)}`);
      at = found + words.length;
      marked = 0;
    },
    suggestions: async () => (await suggest()).items.map(({ label }) => label),
    async accept(label) {
      const { document, items } = await suggest();
      const item = items.find((each) => each.label === label);
      if (!item?.textEdit || !('range' in item.textEdit))
        throw new Error(
          `${label} is not suggested at ${text.slice(at - 90, at)}|${text.slice(at, at + 20)}: ${items.map((each) => each.label).join(', ')}`,
        );
      const { range, newText } = item.textEdit;
      let first: string | undefined;
      const words = newText.replace(fields, (_, example = '') => {
        const isFirst = first === undefined;
        first ??= String(example);
        return (isFirst ? cursor : '') + String(example);
      });
      put(document.offsetAt(range.start), document.offsetAt(range.end), words);
      marked = first?.length ?? 0;
      const { documentation } = item;
      return typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
    },
  };
};
