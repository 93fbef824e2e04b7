import { InvalidArgumentError } from 'commander';

/** The name of the script as an option gives it. @throws InvalidArgumentError when it is no plain name of a file */
export const readScriptName = (text: string): string => {
  // Chunks lie beside the script, so that a folder in its name would lead astray.
  if (!/^[\w~-][\w.~-]*\.js$/.test(text))
    throw new InvalidArgumentError(
      'Give a file name of letters, digits, ".", "_", "~" and "-" that ends in .js and has no folder, such as shop.js.',
    );
  if (text === 'consent-mode.js')
    throw new InvalidArgumentError(
      'consent-mode.js is a file of its own; give another name, such as shop.js.',
    );
  return text;
};
