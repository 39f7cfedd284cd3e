import { domainOpenChannel, domainOpenConsole, domainScreenshot } from '../../generated/lazy/remote/domain-device.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkText } from '../checks.js';
import type { Session } from '../session.js';
import type { StreamFlagsOptions } from '../stream/options.js';
import type { Stream } from '../stream/stream.js';

/** A screenshot. */
export interface Screenshot {
  /** Format chosen by the hypervisor: `image/x-portable-pixmap`, `image/png`. */
  readonly mime: string | null;
  /** The bytes of the picture: `await stream.bytes()`. */
  readonly stream: Stream;
}

// A console without a reader would block every call of its link: hence a dedicated one.
export async function openConsole(
  session: Session,
  dom: NonnullDomain,
  devName: string | null,
  options: StreamFlagsOptions = {},
): Promise<Stream> {
  const args = { dom, dev_name: checkText(devName, 'devName'), flags: options.flags ?? 0 };
  return (await session.openStream(domainOpenConsole, args, { link: 'own', ...options })).stream;
}

export async function openChannel(
  session: Session,
  dom: NonnullDomain,
  name: string | null,
  options: StreamFlagsOptions = {},
): Promise<Stream> {
  const args = { dom, name, flags: options.flags ?? 0 };
  return (await session.openStream(domainOpenChannel, args, { link: 'own', ...options })).stream;
}

export async function screenshot(
  session: Session,
  dom: NonnullDomain,
  screen: number,
  options: StreamFlagsOptions = {},
): Promise<Screenshot> {
  const { ret, stream } = await session.openStream(
    domainScreenshot,
    { dom, screen, flags: options.flags ?? 0 },
    options,
  );
  return { mime: ret.mime, stream };
}
