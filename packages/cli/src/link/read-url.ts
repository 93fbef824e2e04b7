import { InvalidArgumentError } from 'commander';

/** The address of a collector, with a slash at its end. @throws InvalidArgumentError when it is none */
export const readUrl = (text: string): string => {
  if (!/^https?:\/\/[^\s?#]+$/i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError(
      'Give the address of the collector as visitors reach it, such as https://stats.example.com/, with the folder it lies in, if it does.',
    );
  return text.replace(/\/*$/, '/');
};
