import type { Params } from '../context.js';

/** The first `scheme://host/file:line:column` of a stack; the file up to its query or what is encoded. */
const frame = /[\w-]+:\/\/[^/]*([^\s?#%)]+)[^\s)]*(:\d+):\d+/;

/**
 * What is told of an error that nobody caught. It is masked where all that a page says is.
 * @param error what was thrown
 * @param event what the browser says of it
 * @param base folder of our own files
 * @returns undefined for an error of an extension, or of ours
 */
export const getErrorParams = (
  error: string | Error | null | undefined,
  { message, filename, lineno }: Partial<ErrorEvent>,
  base: string,
): Params | undefined => {
  const [where, file, line] = frame.exec(`${Object(error).stack} ${filename}:${lineno}:0`) ?? [];
  // A script of another origin: the words are the browser's.
  if (!where && error == null) return {};
  // Safari masks the addresses of extensions.
  return new RegExp(`-extension:|webkit-m|${base}(safar|chunks)`).test(`${where}`)
    ? undefined
    : {
        // Addresses in it up to their query or what is encoded: there a mask would not see who is meant.
        message: `${error ?? message}`.slice(0, 999).replace(/(:\/\/[^\s?%]*)[?%]\S*/g, '$1'),
        frame: where && `${file}${line}`,
      };
};
