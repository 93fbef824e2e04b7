/** Both browsers and Node have it; this package takes the types of neither. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
declare class URL {
  constructor(address: string);
  static canParse(address: string): boolean;
  readonly origin: string;
  readonly hostname: string;
  readonly pathname: string;
}
