import { InvalidArgumentError } from 'commander';
import { isAddress } from './is-address.js';

/** The address that the folder will have, with a slash at its end. @throws InvalidArgumentError when it is none */
export const readBase = (text: string): string => {
  if (!isAddress(text) || text.includes('?'))
    throw new InvalidArgumentError(
      'Give the address of the folder, such as https://cdn.example.com/s/, or its path on the host of the pages, such as /s/.',
    );
  return text.replace(/\/*$/, '/');
};
