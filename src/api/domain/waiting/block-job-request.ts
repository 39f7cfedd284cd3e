import type { Flags } from '../../../constant.js';
import { UsageError } from '../../../errors.js';
import type { BlockCopyParameter } from '../../../generated/constants/domain.js';
import {
  DomainBlockCommitFlags,
  type DomainBlockCopyFlags,
  DomainBlockJobType,
  type DomainBlockPullFlags,
  DomainBlockRebaseFlags,
} from '../../../generated/constants/domain.js';
import {
  domainBlockCommit,
  domainBlockCopy,
  domainBlockPull,
  domainBlockRebase,
} from '../../../generated/lazy/remote/domain-block.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import { checkOptions, checkRequired, type OptionTable } from '../../../option-checks.js';
import { flagBits, integer, object, text, textOrNull } from '../../../option-kinds.js';
import { type IntegerLike, toBigInt } from '../../argument-checks.js';
import type { CallOptions } from '../../options.js';
import type { Session } from '../../session.js';
import { setParameters, type TypedParameterInput } from '../../typed-values.js';

/** Copies a disk to the target that the XML, a `disk` element, describes; see `Domain.blockCopy()`. */
export interface BlockCopyRequest {
  readonly type: 'copy';
  readonly destXml: string;
  readonly params?: TypedParameterInput<BlockCopyParameter> | undefined;
  readonly flags?: Flags<DomainBlockCopyFlags> | undefined;
}

/** Copies the content of all backing files into the disk; see `Domain.blockPull()`. */
export interface BlockPullRequest {
  readonly type: 'pull';
  /** In MiB/s, or in bytes/s with the flag for that. Default: no limit. */
  readonly bandwidth?: IntegerLike | undefined;
  readonly flags?: Flags<DomainBlockPullFlags> | undefined;
}

/** Copies the content of the backing files above `base` into the disk; see `Domain.blockRebase()`. */
export interface BlockRebaseRequest {
  readonly type: 'rebase';
  /** Default: all backing files. */
  readonly base?: string | null | undefined;
  /** In MiB/s, or in bytes/s with the flag for that. Default: no limit. */
  readonly bandwidth?: IntegerLike | undefined;
  readonly flags?: Flags<DomainBlockRebaseFlags> | undefined;
}

/** Merges files from `top` down to `base` into `base`; see `Domain.blockCommit()`. */
export interface BlockCommitRequest {
  readonly type: 'commit';
  /** Default: the direct backing file of `top`. */
  readonly base?: string | null | undefined;
  /** Default: the active file. */
  readonly top?: string | null | undefined;
  /** In MiB/s, or in bytes/s with the flag for that. Default: no limit. */
  readonly bandwidth?: IntegerLike | undefined;
  readonly flags?: Flags<DomainBlockCommitFlags> | undefined;
}

/** A job on a disk for `Domain.blockJob()`. */
export type BlockJobRequest = BlockCopyRequest | BlockPullRequest | BlockRebaseRequest | BlockCommitRequest;

type RequestTable<Request> = OptionTable<Omit<Request, 'type'>>;

const copyRequest: RequestTable<BlockCopyRequest> = { destXml: text, params: object(), flags: flagBits };
const pullRequest: RequestTable<BlockPullRequest> = { bandwidth: integer, flags: flagBits };
const rebaseRequest: RequestTable<BlockRebaseRequest> = { base: textOrNull, bandwidth: integer, flags: flagBits };
const commitRequest: RequestTable<BlockCommitRequest> = {
  base: textOrNull,
  top: textOrNull,
  bandwidth: integer,
  flags: flagBits,
};
const requests = { copy: copyRequest, pull: pullRequest, rebase: rebaseRequest, commit: commitRequest };

/** @throws UsageError for a request that is not one */
export function checkRequest(request: BlockJobRequest): void {
  const { type, ...rest } = checkKind(request);
  if (type === 'copy') checkRequired(rest, copyRequest, ['destXml']);
  else checkOptions(rest, requests[type]);
}

function checkKind(request: BlockJobRequest): BlockJobRequest {
  if (typeof request === 'object' && request !== null && Object.hasOwn(requests, request.type)) return request;
  const kinds = Object.keys(requests).join(', ');
  throw new UsageError('INVALID_VALUE', `request.type must be one of ${kinds}; nothing was sent`);
}

/** Properties of a kind of jobs. */
export interface BlockJobKind {
  /** Name of the procedure that starts it. */
  readonly call: string;
  readonly types: readonly number[];
  /** True if the job mirrors writes once all data is copied, until `pivot()` or `abort()`. */
  readonly isMirror: boolean;
}

/** Returns the properties of the requested job. */
export function blockJobKind({ type, flags = 0 }: BlockJobRequest): BlockJobKind {
  const { PULL, COPY, COMMIT, ACTIVE_COMMIT } = DomainBlockJobType;
  if (type === 'copy') return { call: 'DOMAIN_BLOCK_COPY', types: [COPY], isMirror: true };
  if (type === 'pull') return { call: 'DOMAIN_BLOCK_PULL', types: [PULL], isMirror: false };
  if (type === 'rebase') {
    const isMirror = (flags & DomainBlockRebaseFlags.COPY) !== 0;
    return { call: 'DOMAIN_BLOCK_REBASE', types: isMirror ? [COPY] : [PULL], isMirror };
  }
  const isMirror = (flags & DomainBlockCommitFlags.ACTIVE) !== 0;
  return { call: 'DOMAIN_BLOCK_COMMIT', types: isMirror ? [ACTIVE_COMMIT] : [COMMIT, ACTIVE_COMMIT], isMirror };
}

/** Starts a job on a disk. */
export async function startBlockJob(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  request: BlockJobRequest,
  options: CallOptions,
): Promise<void> {
  const { flags = 0 } = request;
  if (request.type === 'copy') {
    await setParameters(
      session,
      'DOMAIN_BLOCK_COPY',
      request.params ?? {},
      ({ blockCopyTypes }) => blockCopyTypes,
      options,
      (params, step) =>
        session.call(domainBlockCopy, { dom, path: disk, destxml: request.destXml, params, flags }, step),
    );
    return;
  }
  const bandwidth = toBigInt(request.bandwidth ?? 0, 'bandwidth');
  if (request.type === 'pull') await session.call(domainBlockPull, { dom, path: disk, bandwidth, flags }, options);
  else if (request.type === 'rebase') {
    const args = { dom, path: disk, base: request.base ?? null, bandwidth, flags };
    await session.call(domainBlockRebase, args, options);
  } else {
    const { base = null, top = null } = request;
    await session.call(domainBlockCommit, { dom, disk, base, top, bandwidth, flags }, options);
  }
}
