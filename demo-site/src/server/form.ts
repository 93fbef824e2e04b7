const maxFormLength = 16_384;

/** The fields of a form; anything longer than a form of this shop can be is treated as empty. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (Number(request.headers.get('content-length') ?? 0) > maxFormLength) return new URLSearchParams();
  const text = await request.text();
  return new URLSearchParams(text.length > maxFormLength ? '' : text);
}
