import type { WithDescriptors } from '../../rpc/descriptor-table.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import type { OutgoingDescriptor } from '../../transport/transport.js';
import type { Procedure } from '../../xdr/procedure.js';
import type { CallOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';
import type { CurrentLinks } from './current-links.js';
import type { SideLinks } from './side-links.js';

/** Calls a procedure and hands open files over with it, on the first link of the connection. */
export async function callWithFiles<Args, Ret>(
  links: CurrentLinks,
  procedure: Procedure<Args, Ret>,
  args: Args,
  files: readonly DescriptorSource[],
  options?: CallOptions,
): Promise<WithDescriptors<Ret>> {
  links.checkDescriptors(procedure.name);
  const descriptors = await taken(files);
  return links.callWithDescriptors(procedure, args, descriptors, options);
}

/**
 * Calls a procedure whose reply brings descriptors: on the first link of the connection if that can carry them, else on
 * a link that is opened for this call alone.
 */
export async function callForDescriptors<Args, Ret>(
  links: CurrentLinks,
  side: SideLinks,
  procedure: Procedure<Args, Ret>,
  args: Args,
  options?: CallOptions,
): Promise<WithDescriptors<Ret>> {
  if (links.carriesDescriptors) return links.callWithDescriptors(procedure, args, [], options);
  const step = sharedDeadline(options);
  const link = await side.open(procedure.name, step(), { fileDescriptors: true });
  try {
    return await link.callWithDescriptors(procedure, args, [], step());
  } finally {
    void link.close();
  }
}

/** The code that reaches into Node is loaded by those who need it. */
async function taken(files: readonly DescriptorSource[]): Promise<OutgoingDescriptor[]> {
  const { takeDescriptors } = await import('../../transport/descriptor-passing.js');
  return takeDescriptors(files);
}
