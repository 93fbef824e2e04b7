import { readFileSync } from 'node:fs';

/** What a screen reader is told: a page of the package, and what stories of every engine compare with. */
export const file = new URL('../../packages/widget/read-aloud.md', import.meta.url);
export const readFile = (): string => readFileSync(file, 'utf8');

export const languages = ['fa', 'en'] as const;
export const ids = ['nps', 'faces', 'one', 'many', 'text', 'consent', 'contact', 'message'] as const;

/** Role and name of everything in a survey that somebody may go to, in order. */
export const getControls = (
  id: (typeof ids)[number],
  language: (typeof languages)[number],
): [role: string, name: string][] => {
  const [, part = ''] = readFile().split(`## ${id}\n`);
  const [, own = ''] = part.split(`### In ${language}\n`);
  const [, block = ''] = own.split('```');
  return [...block.matchAll(/^(region|group|radio|checkbox|textbox|button) “(.+?)”/gm)].map(
    ([, role = '', name = '']) => [role, name],
  );
};
