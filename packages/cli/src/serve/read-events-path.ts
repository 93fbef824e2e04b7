import { InvalidArgumentError } from 'commander';

/** A path that takes events as an option gives it. @throws InvalidArgumentError when it is no plain path */
export const readEventsPath = (text: string): string => {
  if (!/^(\/[\w~-][\w.~-]*)+$/.test(text))
    throw new InvalidArgumentError(
      'Give a path of letters, digits, ".", "_", "~" and "-" that begins with a slash and ends without one, such as /news/read.',
    );
  return text;
};
