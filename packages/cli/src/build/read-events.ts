import { InvalidArgumentError } from 'commander';
import { isAddress } from './is-address.js';

/** The address that takes events. @throws InvalidArgumentError when it is none, or that of a folder */
export const readEvents = (text: string): string => {
  if (!isAddress(text) || new URL(text, 'https://page.example').pathname.endsWith('/'))
    throw new InvalidArgumentError(
      'Give the address that takes events, such as https://stats.example.com/v1/events, or its path on the host of the pages, such as /s/v1/events.',
    );
  return text;
};
