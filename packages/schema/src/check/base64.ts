const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Longer than any key. */
const most = 1_000;

/** Bytes of Base64, with either alphabet, padded or not, over several lines or one; undefined for what is none. */
export const readBase64 = (text: string): number[] | undefined => {
  if (text.length > most) return undefined;
  const plain = text.replace(/\s/g, '').replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  if (!/^[A-Za-z0-9_-]+$/.test(plain) || plain.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of plain) {
    bits = ((bits << 6) | letters.indexOf(letter)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
};

/** Base64 of RFC 4648 §5, which needs no escaping in addresses, without padding. */
export const writeBase64 = (bytes: readonly number[]): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    text += [18, 12, 6, 0].map((shift) => letters[(group >> shift) & 63]).join('');
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
};
