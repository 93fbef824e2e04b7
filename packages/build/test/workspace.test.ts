import { expect, test } from 'vitest';
import { readMembers, sortByNeed } from '../bootstrap/workspace.mjs';

test('each package stands after those that it needs', () => {
  const names = readMembers().map(({ name }) => name);
  for (const member of readMembers()) {
    for (const need of member.needs) expect(names.indexOf(need)).toBeLessThan(names.indexOf(member.name));
  }
  expect(names).toContain('@safar/schema');
});

test('a circle is named', () => {
  const member = (name: string, needs: string[]) => ({
    name,
    label: name,
    folder: '',
    version: '',
    scripts: {},
    needs,
  });
  expect(() => sortByNeed([member('a', ['b']), member('b', ['a'])])).toThrow(/circle: a, b/);
});
