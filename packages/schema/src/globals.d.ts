/** Both browsers and Node have it; this package takes the types of neither. */
declare const crypto: {
  getRandomValues(bytes: Uint8Array): Uint8Array;
  /** Missing on pages without https. */
  readonly subtle: Subtle;
};
interface CryptoKey {
  readonly type: string;
}
type Algorithm = string | Record<string, unknown>;
interface Subtle {
  generateKey(
    algorithm: Algorithm,
    extractable: boolean,
    usages: string[],
  ): Promise<{ publicKey: CryptoKey; privateKey: CryptoKey }>;
  importKey(
    format: 'raw',
    key: ArrayBuffer | Uint8Array,
    algorithm: Algorithm,
    extractable: boolean,
    usages: string[],
  ): Promise<CryptoKey>;
  exportKey(format: 'raw', key: CryptoKey): Promise<ArrayBuffer>;
  deriveBits(algorithm: Algorithm, key: CryptoKey, bits: number): Promise<ArrayBuffer>;
  encrypt(algorithm: Algorithm, key: CryptoKey, text: Uint8Array): Promise<ArrayBuffer>;
  digest(algorithm: string, bytes: Uint8Array): Promise<ArrayBuffer>;
}
declare function atob(text: string): string;
declare function btoa(text: string): string;
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(address: string);
  static canParse(address: string): boolean;
  readonly origin: string;
  readonly hostname: string;
  readonly pathname: string;
}
