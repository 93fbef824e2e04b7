/** How the shop is served. */
export interface ShopOptions {
  /** Origin of the bank, another origin than the shop's, e.g. "http://127.0.0.1:8080". */
  bankOrigin: string;
  /** Origin of the shop, e.g. "http://localhost:8080". */
  shopOrigin: string;
  /** Extra response headers, e.g. a strict content security policy. Default: none. */
  headers?: Record<string, string>;
  /** Serve any `/products/:id` with a plain product page, for replays. Default: false, unknown products are not found. */
  anyProduct?: boolean;
  /** How long the slow page takes to answer, in milliseconds. Default 4000. */
  slowMs?: number;
}
