import { addBuild } from './build.js';
import { addCheck } from './check.js';
import { addContacts } from './contacts.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addImport } from './import.js';
import { addInit } from './init.js';
import { addLink } from './link.js';
import { addPreview } from './preview.js';
import { addServe } from './serve.js';

/** Every subcommand, in the order of the help; a new one is a file here, and a line here. */
export const commands = [
  addInit,
  addServe,
  addCheck,
  addPreview,
  addExplain,
  addBuild,
  addLink,
  addContacts,
  addImport,
  addExport,
];
