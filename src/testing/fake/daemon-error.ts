import { LibvirtError, ServerError, type ServerErrorFields } from '../../errors.js';
import { errorDomainNames, errorNumberNames } from '../../generated/error-names.js';
import { checkOptions } from '../../option-checks.js';
import { daemonErrorDetails } from '../option-tables.js';
import { ownError } from '../server/frame-bytes.js';

/** Further fields of an error. */
export interface DaemonErrorDetails {
  /** The part of libvirt that raised the error, by name or number: `'QEMU'`. Default `0`. */
  readonly domain?: string | number | undefined;
  readonly level?: number | undefined;
  readonly str1?: string | undefined;
  readonly str2?: string | undefined;
  readonly str3?: string | undefined;
  readonly int1?: number | undefined;
  readonly int2?: number | undefined;
}

/** Thrown by a handler of a fake daemon: the error is sent to the client. */
export class DaemonError extends LibvirtError {
  /** All fields sent to the client. */
  readonly fields: ServerErrorFields;

  /**
   * @param code name or number of an error: `'NO_DOMAIN'`
   * @throws TypeError for a name that libvirt does not have
   */
  constructor(code: string | number, message: string, details: DaemonErrorDetails = {}) {
    super(String(code), message);
    checkOptions(details, daemonErrorDetails);
    const { domain = 0, level = 2, str1, str2, str3, int1 = -1, int2 = -1 } = details;
    this.fields = {
      code: numberOf(code, errorNumberNames),
      domain: numberOf(domain, errorDomainNames),
      message,
      level,
      dom: null,
      str1: str1 ?? null,
      str2: str2 ?? null,
      str3: str3 ?? null,
      int1,
      int2,
      net: null,
    };
  }

  override get name(): string {
    return 'DaemonError';
  }
}

function numberOf(name: string | number, names: Readonly<Record<number, string>>): number {
  if (typeof name === 'number') return name;
  const found = Object.entries(names).find(([, known]) => known === name);
  if (found === undefined)
    throw new TypeError(`libvirt does not have an error ${name}; the names are those of ServerError.code`);
  return Number(found[0]);
}

/** Returns the error sent to the client for a value thrown by a handler. */
export function fieldsOf(error: unknown): ServerErrorFields {
  if (error instanceof DaemonError || error instanceof ServerError) return error.fields;
  return ownError(error instanceof Error ? error.message : String(error));
}
