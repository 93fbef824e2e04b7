/** Both browsers and Node have it; this package takes the types of neither. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
