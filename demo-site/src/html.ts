/** Markup that is safe to send as it stands. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What may stand in a hole of `html`: text is escaped, markup is kept, lists are joined, nothing prints nothing. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => replacements[sign] ?? sign);
}

function print(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(print).join('');
}

/** Tagged template: every hole is escaped unless it is markup made by `html` or `raw`. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = texts[0] ?? '';
  pieces.forEach((piece, index) => {
    text += print(piece) + (texts[index + 1] ?? '');
  });
  return new Html(text);
}

/** Markup written by this shop itself; never for anything that came from outside. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A block of data for a script: no sign in it can end the block or open a comment. */
export function dataBlock(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return html`<script type="application/json" id="${id}">
    ${raw(json)}
  </script>`;
}
