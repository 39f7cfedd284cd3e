import { debuglog } from 'node:util';

let printing: Promise<void> | undefined;

/** Prints every frame to stderr from now on, if `NODE_DEBUG` names `libvirt-client`. */
export async function printFrames(): Promise<void> {
  const print = debuglog('libvirt-client');
  if (!print.enabled) return;
  printing ??= import('./frame-printer.js').then(({ traceTo }) => void traceTo((line) => print('%s', line)));
  await printing;
}
