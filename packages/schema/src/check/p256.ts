/** y² = x³ − 3x + b over the field of p: FIPS 186-5, SP 800-186 §3.2.1.3. */
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const toNumber = (bytes: readonly number[]): bigint =>
  bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);

/** Whether 65 bytes are a point of the curve P-256, uncompressed: 4, x, y. */
export const isPoint = (bytes: readonly number[]): boolean => {
  if (bytes.length !== 65 || bytes[0] !== 4) return false;
  const [x, y] = [toNumber(bytes.slice(1, 33)), toNumber(bytes.slice(33))];
  return x < p && y < p && (y * y - (x * x * x - 3n * x + b)) % p === 0n;
};
