/**
 * Parses XML documents with one parser, which the first argument names; the second is the folder of the build. All look
 * for the same: how many disks and network cards there are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, timed } from './lines.mjs';

const array = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const parsers = {
  async ours(folder) {
    const { parseDomain } = await import(join(folder, 'xml.js'));
    return (text) => {
      const { devices } = parseDomain(text);
      return devices.disk.length + devices.interface.length;
    };
  },
  async 'fast-xml-parser'() {
    const { XMLParser } = await import('fast-xml-parser');
    // Attributes are left out otherwise; the rest is as it comes.
    const parser = new XMLParser({ ignoreAttributes: false });
    return (text) => {
      const { devices } = parser.parse(text).domain;
      return array(devices.disk).length + array(devices.interface).length;
    };
  },
  async '@xmldom/xmldom'() {
    const { DOMParser } = await import('@xmldom/xmldom');
    return (text) => {
      const document = new DOMParser().parseFromString(text, 'text/xml');
      return document.getElementsByTagName('disk').length + document.getElementsByTagName('interface').length;
    };
  },
};

const [, , name, folder] = process.argv;
const parse = await parsers[name](folder);
let documents = [];

await serve({
  load({ file }) {
    documents = JSON.parse(readFileSync(file, 'utf8'));
    return { documents: documents.length };
  },

  parse: () =>
    timed(() => {
      let devices = 0;
      for (const text of documents) devices += parse(text);
      return { documents: documents.length, devices };
    }),
});
