import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/**
 * A document without what means nothing: the order of attributes and of different children, quotes, and white space
 * between elements. The daemon adds the end of a chain of images to what it prints, and accepts it back.
 */
export function plainXml(text: string): string {
  return plainElement(parseXml(text).root);
}

function plainElement(element: XmlElement | null): string {
  if (element === null) return '';
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}='${value}'`);
  const children = element.children.map((child) => {
    if (child instanceof XmlElement) return plainElement(child);
    return child instanceof XmlText ? child.text.trim() : '';
  });
  const content = children.filter((child) => child !== '<backingStore></backingStore>').sort();
  return `<${element.name}${attributes.sort().join('')}>${content.join('')}</${element.name}>`;
}
