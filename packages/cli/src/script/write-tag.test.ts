import { expect, test } from 'vitest';
import { writeTag } from './write-tag.js';

test('the tag that follows the collector', () => {
  expect(writeTag({ src: 'https://stats.example.com/safar.js', site: 'nogol' })).toBe(
    '<script async src="https://stats.example.com/safar.js" data-site="nogol" data-consent="not-required"></script>',
  );
});

test('the tag of a frozen copy asks for CORS, which an integrity cannot do without', () => {
  expect(writeTag({ src: '/s/safar-1a.js', site: 'nogol', path: '/s/e', integrity: 'sha384-abc' })).toBe(
    '<script async src="/s/safar-1a.js" integrity="sha384-abc" crossorigin="anonymous" data-site="nogol" data-consent="not-required" data-path="/s/e"></script>',
  );
});

test('an address cannot leave its attribute', () => {
  expect(writeTag({ src: '/a.js', site: 'a', path: '/e?a=1&b="><script>' })).toContain(
    'data-path="/e?a=1&amp;b=&quot;><script>"></script>',
  );
});
