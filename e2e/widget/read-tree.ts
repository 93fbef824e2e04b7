import type { Page } from '@playwright/test';

interface Value {
  value?: string | number | boolean;
}

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

/** States that a screen reader says. */
const said = ['checked', 'required', 'invalid', 'disabled', 'modal', 'live', 'multiline'];
const unsaid = new Set<Value['value']>([false, 'false', undefined, '']);

const isText = ({ role }: Node): boolean => role?.value === 'StaticText';

const describe = ({ role, name, description, properties = [] }: Node): string => {
  const states = properties
    .filter((each) => said.includes(each.name) && !unsaid.has(each.value.value))
    .map((each) =>
      each.value.value === true || each.value.value === 'true'
        ? each.name
        : `${each.name} ${String(each.value.value)}`,
    );
  return [
    role?.value === 'StaticText' ? 'text' : String(role?.value),
    ...(name?.value === undefined || name.value === '' ? [] : [`“${String(name.value)}”`]),
    ...(states.length > 0 ? [`(${states.join(', ')})`] : []),
    ...(description?.value === undefined || description.value === ''
      ? []
      : [`– ${String(description.value)}`]),
  ].join(' ');
};

/** Containers that no screen reader speaks of. */
const silent = new Set(['generic', 'none', 'paragraph', 'LabelText', 'Legend', 'InlineTextBox']);

/**
 * The survey as Chromium tells it to a screen reader, a line for each thing, in the order in which it is read. Names stand in
 * quotes, states in brackets, descriptions behind a dash.
 */
export const readTree = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Accessibility.enable');
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'safar-survey',
    });
    const { nodes: own } = (await session.send('Accessibility.queryAXTree', { nodeId })) as { nodes: Node[] };
    const lines: string[] = [];
    let last = '';
    let isGroup = false;
    const say = (node: Node): void => {
      const name = String(node.name?.value ?? '').trim();
      // The words of a label or a legend, again: they are the name of what they label.
      if (isText(node) && (name === '' || name === last || (isGroup && last.includes(name)))) return;
      if (!isText(node)) {
        last = name;
        isGroup = node.role?.value === 'group';
      }
      lines.push(describe(node));
    };
    const walk = (id: string, isIn: boolean): void => {
      const node = byId.get(id);
      if (!node) return;
      const isInside = isIn || own.some((each) => each.nodeId === id);
      if (isInside && !node.ignored && !silent.has(String(node.role?.value))) say(node);
      for (const child of node.childIds ?? []) walk(child, isInside);
    };
    const top = nodes.find(({ parentId }) => parentId === undefined);
    if (top) walk(top.nodeId, false);
    return lines;
  } finally {
    await session.detach();
  }
};
