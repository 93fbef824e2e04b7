/**
 * Whether a request names this machine itself. A page of somebody else's could have its own name lead to 127.0.0.1 and read along
 * (DNS rebinding): it would still send that name.
 * @param host header of the request
 */
export const isOwnHost = (host: string | undefined): boolean =>
  host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
