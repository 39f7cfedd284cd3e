import { ADMIN, KEEPALIVE } from '../../generated/programs.js';
import { type Frame, type FrameHeader, FrameStatus, FrameType } from '../../rpc/frame.js';
import { lookUp } from '../catalog.js';
import { RecordingError } from '../recording-error.js';
import { answering, errorPayload, frameBytes, keepaliveAnswer, ownError, replyBytes } from '../server/frame-bytes.js';
import type { ServerConnection, ServerHandler } from '../server/server-connection.js';
import { KIND_NUMBERS, OUTCOME_NUMBERS } from '../session/line.js';
import type { SessionFrame } from '../session/session.js';
import { answerControlCall } from './control-answers.js';
import { controlCallOf } from './control-calls.js';
import { formatCall, type RecordedCall } from './recording-index.js';
import type { ReplayState } from './replay-state.js';
import { ReplayStream } from './replay-stream.js';

/** A connection to a replay. */
export class ReplayConnection implements ServerHandler {
  readonly number: number;
  readonly #replay: ReplayState;
  readonly #wire: ServerConnection;
  readonly #streams = new Map<number, ReplayStream>();
  #open = true;
  /** True after the first call: until then a recorded end of the link is delayed. */
  #opened = false;

  constructor(replay: ReplayState, wire: ServerConnection, number: number) {
    this.#replay = replay;
    this.#wire = wire;
    this.number = number;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  frame(frame: Frame): void {
    if (!this.#open) return;
    if (frame.program === KEEPALIVE.number) this.#answerKeepalive(frame);
    else if (frame.type === FrameType.STREAM || frame.type === FrameType.STREAM_HOLE) this.#packet(frame);
    else if (frame.type === FrameType.CALL || frame.type === FrameType.CALL_WITH_FDS) this.#call(frame);
  }

  ended(): void {
    this.#open = false;
    for (const stream of this.#streams.values()) stream.close();
    this.#streams.clear();
  }

  sendEvent(frame: SessionFrame): void {
    const { program, version, number: procedure, serial } = frame;
    const header = { program, version, procedure, type: FrameType.MESSAGE, serial, status: FrameStatus.OK };
    if (this.#open && frame.withheld === undefined) this.#wire.send(frameBytes(header, frame.payload));
  }

  /** Sends pending items: stream data, the end of the link. */
  pump(): void {
    for (const [serial, stream] of this.#streams) {
      stream.pump();
      if (stream.isOver) this.#streams.delete(serial);
    }
    if (this.#opened && this.#endsHere()) this.end();
  }

  reply(call: FrameHeader, payload?: Uint8Array): void {
    if (this.#open) this.#wire.send(replyBytes(call, payload));
  }

  /** Answers with a frame of the recording. */
  replay(call: FrameHeader, recorded: SessionFrame): void {
    if (!this.#open) return;
    const header = answering(call, KIND_NUMBERS[recorded.type], OUTCOME_NUMBERS[recorded.status]);
    this.#wire.send(frameBytes(header, recorded.payload));
  }

  opened(): void {
    this.#opened = true;
  }

  end(): void {
    this.#wire.end();
    this.ended();
  }

  #answerKeepalive(frame: Frame): void {
    const answer = keepaliveAnswer(frame);
    if (answer !== undefined) this.#wire.send(answer);
  }

  #packet(frame: Frame): void {
    // A packet for an ended stream may be late.
    this.#streams.get(frame.serial)?.packet(frame);
    if (this.#streams.get(frame.serial)?.isOver) this.#streams.delete(frame.serial);
  }

  #call(frame: Frame): void {
    const { program, version, procedure, type, serial, status } = frame;
    const header: FrameHeader = { program, version, procedure, type, serial, status };
    const known = lookUp(program, procedure);
    const payload = Uint8Array.from(frame.bytes.subarray(frame.payload, frame.end));
    const control = known?.kind === 'call' ? controlCallOf(program, known.name) : undefined;
    if (program === ADMIN.number) this.#opened = true;
    try {
      if (known?.kind === 'call' && control !== undefined) {
        answerControlCall(this.#replay, this, { header, payload, control, procedure: known });
        this.#replay.release();
      } else {
        this.#compare(header, payload);
      }
    } catch (error) {
      this.#refuse(header, error);
    }
  }

  #compare(header: FrameHeader, payload: Uint8Array): void {
    const { progress, matcher } = this.#replay;
    const recorded = matcher.take({ program: header.program, number: header.procedure, payload });
    progress.made(recorded);
    this.#replay.release();
    const { call, reply } = recorded;
    if (reply === undefined) {
      this.#unanswered(recorded);
    } else {
      checkReplayable(this.#replay, recorded, header);
      this.#replay.after(call, reply, () => this.#answer(header, recorded, reply));
    }
  }

  #answer(header: FrameHeader, recorded: RecordedCall, reply: SessionFrame): void {
    this.replay(header, reply);
    this.#replay.progress.answered(recorded);
    if (reply.status === 'ok' && isStream(header)) {
      this.#streams.set(header.serial, new ReplayStream(this.#streamHost(), header, recorded));
    }
    this.#replay.release();
  }

  /** The recording ended before the reply, because the daemon or the recording stopped. */
  #unanswered(recorded: RecordedCall): void {
    if (this.#replay.script.ends.has(recorded.call.link)) {
      this.#replay.release();
      return;
    }
    const { name } = this.#replay.session;
    const message = `${formatCall(recorded)} was never answered: the recording ${name} ends before its reply`;
    throw new RecordingError('CALL_UNANSWERED', message, { file: name, line: recorded.call.line });
  }

  #refuse(header: FrameHeader, error: unknown): void {
    const { name } = this.#replay.session;
    const failure =
      error instanceof RecordingError
        ? error
        : new RecordingError('REPLAY_FAILED', error instanceof Error ? error.message : String(error), { cause: error });
    this.#replay.failed(failure);
    const { message } = failure;
    const text = message.includes(name) ? message : `${message} (${name})`;
    if (!this.#open) return;
    const reply = answering(header, FrameType.REPLY, FrameStatus.ERROR);
    this.#wire.send(frameBytes(reply, errorPayload(ownError(text))));
  }

  /** Returns true if the daemon ended the link at this point of the recording. */
  #endsHere(): boolean {
    const { script, progress } = this.#replay;
    const line = script.ends.get(this.number);
    if (line === undefined || progress.missing(line) !== undefined) return false;
    return script.calls.every(
      (recorded) => recorded.reply !== undefined || recorded.call.link !== this.number || progress.isMade(recorded),
    );
  }

  #streamHost(): ConstructorParameters<typeof ReplayStream>[0] {
    const replay = this.#replay;
    const { session, stallMs, redactor } = replay;
    return {
      redactor,
      stallMs,
      name: session.name,
      waitsFor: (line) => {
        const missing = replay.progress.missing(line);
        return missing && formatCall(missing);
      },
      send: (bytes) => {
        if (this.#open) this.#wire.send(bytes);
      },
      after: (before, next, run) => replay.after(before, next, run),
      failed: (message) => replay.failed(new RecordingError('STREAM_NOT_RECORDED', message, { file: session.name })),
    };
  }
}

function isStream(header: FrameHeader): boolean {
  const known = lookUp(header.program, header.procedure);
  return known?.kind === 'call' && known.codec.stream !== undefined;
}

/** @throws RecordingError for a call that cannot be replayed */
function checkReplayable(replay: ReplayState, recorded: RecordedCall, header: FrameHeader): void {
  const { call, reply } = recorded;
  const { name } = replay.session;
  const place = { file: name, line: reply?.line ?? call.line };
  const descriptors = call.descriptors + (reply?.descriptors ?? 0);
  if (descriptors > 0 || header.type === FrameType.CALL_WITH_FDS) {
    const message = `${formatCall(recorded)} passed descriptors (${descriptors}), which a recording cannot contain`;
    throw new RecordingError('DESCRIPTORS_NOT_REPLAYABLE', message, place);
  }
  if (reply?.withheld !== undefined) {
    const message = `the reply to ${formatCall(recorded)} was not recorded: ${reply.withheld.why}`;
    throw new RecordingError('ANSWER_WITHHELD', message, place);
  }
}
