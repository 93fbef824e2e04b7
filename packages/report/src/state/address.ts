/** What the address of the report says; null = left to the default. */
export interface Address {
  site: string | null;
  from: string | null;
  to: string | null;
  lang: string | null;
  theme: string | null;
}

const keys = ['site', 'from', 'to', 'lang', 'theme'] as const satisfies readonly (keyof Address)[];

export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const address: Address = { site: null, from: null, to: null, lang: null, theme: null };
  for (const key of keys) address[key] = params.get(key) || null;
  return address;
}

/** `?site=…&from=…`, in a fixed order so that equal states have equal addresses. */
export function writeAddress(address: Address): string {
  const params = new URLSearchParams();
  for (const key of keys) {
    const value = address[key];
    if (value) params.set(key, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}
