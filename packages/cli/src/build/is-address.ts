/** Whether a tag may name it: an address with its host, or a path on the host of the pages. */
export const isAddress = (text: string): boolean =>
  /^(https?:\/\/|\/(?!\/))[^\s#]*$/i.test(text) &&
  // A page's own host is not known here, and any stands in for it.
  URL.canParse(text, 'https://page.example');
