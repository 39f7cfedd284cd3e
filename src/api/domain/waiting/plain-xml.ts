/** An element of a document, without namespaces. */
export interface PlainElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PlainElement[];
  /** Text directly in the element, trimmed. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Open[];
  text: string;
}

/** A comment, CDATA section, instruction, closing tag, opening tag, or text. */
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;

/**
 * Reads a document of libvirt, to find devices in it; `libvirt-client/xml` has the validating reader.
 * @returns undefined for a text that is not well-formed, or has a document type
 */
export function readPlainXml(xml: string): PlainElement | undefined {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const [whole, cdata, closed, name, attributes = '', empty, text] = TOKEN.exec(xml) ?? [];
    const at = open.at(-1);
    if (whole === undefined || at === undefined) return undefined;
    if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      at.children.push(element);
      if (empty !== '/') open.push(element);
    } else if (closed !== undefined) {
      if (open.length === 1 || at.name !== closed) return undefined;
      at.text = at.text.trim();
      open.pop();
    } else at.text += cdata ?? unescaped(text ?? '');
  }
  return open.length === 1 && root.children.length === 1 ? root.children[0] : undefined;
}

/** Returns the first child with a name. */
export function childOf(element: PlainElement | undefined, name: string): PlainElement | undefined {
  return element?.children.find((child) => child.name === name);
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    found.set(name, unescaped(double ?? single ?? ''));
  return found;
}

function unescaped(text: string): string {
  return text.replaceAll(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
