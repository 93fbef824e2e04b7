import { expect, test } from 'vitest';
import { complainAboutNode, complainAboutPlatform } from '../bootstrap/platform.mjs';

test.each([
  ['18.20.0', true],
  ['20.18.9', true],
  ['20.19.0', false],
  ['22.1.0', false],
])('Node %s', (version, isTooOld) => {
  expect(complainAboutNode(version) !== undefined).toBe(isTooOld);
});

const linux = { platform: 'linux', arch: 'x64', hasGlibc: true, clickhouseUrl: undefined };

test.each([
  [linux, undefined],
  [{ ...linux, platform: 'darwin', arch: 'arm64', hasGlibc: false }, undefined],
  [{ ...linux, platform: 'win32', hasGlibc: false }, /Windows[^]*CLICKHOUSE_URL/],
  [{ ...linux, hasGlibc: false }, /Alpine[^]*CLICKHOUSE_URL/],
  [{ ...linux, arch: 'riscv64' }, /linux on riscv64[^]*CLICKHOUSE_URL/],
  [{ ...linux, platform: 'win32', clickhouseUrl: 'http://db:8123' }, undefined],
])('%o', (machine, words) => {
  const complaint = complainAboutPlatform(machine);
  if (words) expect(complaint).toMatch(words);
  else expect(complaint).toBeUndefined();
});
