import { Config } from '../config.js';
import { readPointer } from './pointer.js';
import { isRecord, type SchemaNode } from './schema-node.js';

/** An option of `safar.json`, as the reference explains it. */
export interface ConfigOption {
  /** Its path, with [] for any entry of a list: `surveys[].howOften.sample`. */
  option: string;
  /** Its sentence. */
  about: string;
  default?: unknown;
  example?: unknown;
}

/** The variants of a union that a value may be: those of its type, else those that have what they need, else all. */
const unfold = (node: SchemaNode, value: unknown): SchemaNode[] => {
  if (!node.anyOf) return [node];
  const type = isRecord(value) ? value['type'] : undefined;
  const ofType = node.anyOf.filter(({ properties }) => properties?.['type']?.const === type);
  const whole = node.anyOf.filter(
    ({ required }) =>
      isRecord(value) && required?.every((name: string) => Object.hasOwn(value, name)) === true,
  );
  const fitting = type !== undefined && ofType.length > 0 ? ofType : whole.length > 0 ? whole : node.anyOf;
  return fitting.flatMap((variant) => unfold(variant, value));
};

const getValue = (parent: unknown, step: string): unknown => {
  if (Array.isArray(parent)) return parent[Number(step)];
  return isRecord(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined;
};

/**
 * The option that a place in a file is about: its own, or the nearest one above it.
 * @param pointer JSON pointer into `value`
 * @returns undefined for the file as a whole
 */
export const findOption = (pointer: string, value: unknown): ConfigOption | undefined => {
  let nodes: SchemaNode[] = [Config];
  let [path, found, here]: [string, ConfigOption | undefined, unknown] = ['', undefined, value];
  for (const step of readPointer(pointer)) {
    const open = nodes.flatMap((node) => unfold(node, here));
    const options = open.flatMap(({ properties }) =>
      properties && Object.hasOwn(properties, step) ? (properties[step] ?? []) : [],
    );
    const items = /^\d+$/.test(step) ? open.flatMap((node) => node.items ?? []) : [];
    nodes = options.length > 0 ? options : items;
    here = getValue(here, step);
    if (nodes.length === 0) break;
    path = options.length === 0 ? `${path}[]` : path === '' ? step : `${path}.${step}`;
    const [node] = options;
    if (node?.description === undefined) continue;
    found = {
      option: path,
      about: node.description,
      ...(node.default === undefined ? {} : { default: node.default }),
      ...(node.examples?.[0] === undefined ? {} : { example: node.examples[0] }),
    };
  }
  return found;
};
