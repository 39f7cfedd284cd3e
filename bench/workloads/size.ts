import { join } from 'node:path';
import { type BundleSize, bundledSize } from '../../test/support/bundle.js';
import type { Result } from '../compare.js';
import type { Environment } from '../environment.js';

/** Bytes of an application that imports the library, bundled and minified. */
export async function size(environment: Environment): Promise<Result[]> {
  const of = (source: string, splitting: '--splitting' | '--no-splitting'): Promise<BundleSize> =>
    bundledSize(join(environment.build, '..'), source, splitting);
  const connect = await of("export { connect } from './dist/index.js';", '--splitting');
  const procedure = await of("export { domainGetInfo } from './dist/protocol.js';", '--no-splitting');
  const xml = await of("export * from './dist/xml.js';", '--no-splitting');
  return [
    bytes('size-connect', 'Minified: `import { connect }`, loaded immediately', connect.loaded),
    bytes('size-whole', 'Minified: the same including lazily loaded code', connect.whole),
    bytes('size-procedure', 'Minified: one procedure of `libvirt-client/protocol`', procedure.whole),
    bytes('size-xml', 'Minified: all of `libvirt-client/xml`, without its parser', xml.whole),
  ];
}

function bytes(name: string, title: string, count: number): Result {
  return { name, title, unit: 'bytes', counts: {}, values: { ours: [count] }, cpu: {} };
}
