import type { WithDescriptors } from '../../rpc/descriptor-table.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import { type Callable, nameOfProcedure } from '../../xdr/lazy-procedure.js';
import { copyArguments } from '../copy-arguments.js';
import type { CallOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';
import type { ConnectionLinks, ExtraLinks } from './links.js';

/** Calls a procedure with open files, on the first link of the connection. */
export async function callWithFiles<Args, Ret>(
  links: ConnectionLinks,
  procedure: Callable<Args, Ret>,
  args: Args,
  files: readonly DescriptorSource[],
  options?: CallOptions,
): Promise<WithDescriptors<Ret>> {
  const descriptors = links.descriptorPassing(nameOfProcedure(procedure)).take(files);
  return links.callWithDescriptors(procedure, args, descriptors, options);
}

/**
 * Calls a procedure whose reply contains descriptors: on the first link of the connection if it supports them,
 * otherwise on a link that is opened for this call.
 */
export async function callForDescriptors<Args, Ret>(
  links: ConnectionLinks,
  side: ExtraLinks,
  procedure: Callable<Args, Ret>,
  args: Args,
  options?: CallOptions,
): Promise<WithDescriptors<Ret>> {
  if (links.carriesDescriptors) return links.callWithDescriptors(procedure, args, [], options);
  const step = sharedDeadline(options);
  const copied = copyArguments(args);
  const loaded = await links.load(procedure, step());
  const link = await side.open(nameOfProcedure(procedure), step(), { fileDescriptors: true });
  try {
    return await link.callWithDescriptors(loaded, copied, [], step());
  } finally {
    void link.close();
  }
}
