#!/usr/bin/env node
import { buildJsonSchema } from '../src/commands/json-schema.mjs';
import { buildNode } from '../src/commands/node.mjs';
import { buildReport } from '../src/commands/report.mjs';
import { buildSnippet } from '../src/commands/snippet.mjs';
import { buildWidget } from '../src/commands/widget.mjs';
import { printSizes } from '../src/commands/size.mjs';
import { writeReadmeSizes } from '../src/commands/readme-sizes.mjs';

/** @type {Record<string, (folder: string) => Promise<void> | void>} */
const commands = {
  node: buildNode,
  snippet: buildSnippet,
  widget: buildWidget,
  report: buildReport,
  'json-schema': buildJsonSchema,
  size: printSizes,
  'readme-sizes': writeReadmeSizes,
};

const name = process.argv[2] ?? '';
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (!command) {
  console.error(
    `safar-build: ${name ? `there is no command "${name}"` : 'name a command'}.` +
      ` Run one of: ${Object.keys(commands).join(', ')}, inside the folder of the package to build.`,
  );
  process.exit(2);
}

try {
  await command(process.cwd());
} catch (error) {
  console.error(`safar-build ${name}: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.SAFAR_BUILD_STACK && error instanceof Error) console.error(error.stack);
  process.exit(1);
}
