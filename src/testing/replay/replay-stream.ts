import { type Frame, type FrameHeader, FrameStatus, FrameType } from '../../rpc/frame.js';
import { lookUp } from '../catalog.js';
import type { Redactor } from '../redact/redactor.js';
import { answering, errorPayload, frameBytes, ownError } from '../server/frame-bytes.js';
import { KIND_NUMBERS, OUTCOME_NUMBERS } from '../session/line.js';
import type { SessionFrame } from '../session/session.js';
import type { RecordedCall } from './script.js';
import { holeLength, inputLength, StreamInput } from './stream-input.js';

/** What a replayed stream asks of its connection. */
export interface StreamHost {
  readonly redactor: Redactor;
  /** Where the recording is from, for messages. */
  readonly name: string;
  /** Silence after which a stream that cannot go on is failed, in milliseconds; 0 for never. */
  readonly stallMs: number;
  /** Whether all calls that were answered before this line have been answered. Else: which one is missing. */
  waitsFor(line: number): string | undefined;
  send(bytes: Uint8Array): void;
  /** Runs now, or when the recorded time between the two frames has passed. */
  after(before: SessionFrame, next: SessionFrame, run: () => void): void;
  failed(message: string): void;
}

/** A packet of the daemon, and how far the client has to be for it. */
interface Outgoing {
  readonly frame: SessionFrame;
  readonly input: bigint;
  readonly afterEnd: boolean;
}

type State = 'open' | 'ending' | 'over';

/**
 * A stream of the recording while it is replayed. A packet of the daemon is sent when the client has sent what it had
 * sent before it in the recording.
 */
export class ReplayStream {
  readonly #host: StreamHost;
  readonly #call: FrameHeader;
  readonly #recorded: RecordedCall;
  readonly #input: StreamInput;
  readonly #outgoing: Outgoing[];
  #state: State = 'open';
  /** Everything has been said by the daemon: end of file, or an error. */
  #spoken = false;
  /** A packet waits for its time. */
  #busy = false;
  #pumping = false;
  #last: SessionFrame;
  #stall: NodeJS.Timeout | undefined;

  constructor(host: StreamHost, call: FrameHeader, recorded: RecordedCall) {
    this.#host = host;
    this.#call = call;
    this.#recorded = recorded;
    this.#last = recorded.reply ?? recorded.call;
    this.#input = new StreamInput(recorded.packets);
    this.#outgoing = outgoingOf(recorded.packets);
  }

  get isOver(): boolean {
    return this.#state === 'over';
  }

  /** Sends what may be sent by now. */
  pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    while (this.#state === 'open' && !this.#busy) {
      const next = this.#outgoing[0];
      if (next === undefined || next.afterEnd || next.input > this.#input.received) break;
      if (this.#host.waitsFor(next.frame.line) !== undefined) break;
      this.#outgoing.shift();
      this.#busy = true;
      this.#host.after(this.#last, next.frame, () => {
        this.#busy = false;
        if (this.#state === 'open') this.#say(next.frame);
        this.pump();
      });
    }
    this.#pumping = false;
    this.#watch();
  }

  /** A packet of the client. */
  packet(frame: Frame): void {
    if (this.#state !== 'open') return;
    if (frame.status === FrameStatus.CONTINUE) this.#take(frame);
    else this.#end(frame.status === FrameStatus.OK);
  }

  /** The connection is gone. */
  close(): void {
    this.#state = 'over';
    clearTimeout(this.#stall);
  }

  #take(frame: Frame): void {
    const bytes = Uint8Array.from(frame.bytes.subarray(frame.payload, frame.end));
    const wrong =
      frame.type === FrameType.STREAM_HOLE
        ? this.#input.hole(holeLength(bytes))
        : this.#input.data(this.#host.redactor.data(bytes));
    if (wrong === undefined) this.pump();
    else this.#fail(`what ${this.#what} sent differs from the recording: ${wrong}`);
  }

  /** The client finished or aborted. A daemon drops what it has not sent, and confirms. */
  #end(finished: boolean): void {
    const answer = this.#outgoing.find(({ frame, afterEnd }) => afterEnd && frame.status !== 'continue')?.frame;
    const wrong = finished ? this.#wrongFinish() : undefined;
    if (wrong !== undefined) {
      this.#fail(wrong);
      return;
    }
    this.#state = 'ending';
    if (finished && answer?.status === 'error') this.#say(answer);
    else this.#host.send(frameBytes(answering(this.#call, FrameType.STREAM, FrameStatus.OK)));
    this.close();
  }

  #wrongFinish(): string | undefined {
    if (!this.#endRecorded) return `${this.#where} does not tell how ${this.#what} ended`;
    if (this.#input.isComplete) return undefined;
    const { received, total } = this.#input;
    return `${this.#what} was finished after ${received} bytes, but ${total} were recorded`;
  }

  #say(frame: SessionFrame): void {
    this.#last = frame;
    if (frame.withheld !== undefined) {
      this.#fail(`line ${frame.line} was not recorded: ${frame.withheld.why}`);
      return;
    }
    this.#host.send(
      frameBytes(answering(this.#call, KIND_NUMBERS[frame.type], OUTCOME_NUMBERS[frame.status]), frame.payload),
    );
    if (frame.status === 'error') this.close();
    else if (frame.type === 'stream' && frame.payload.length === 0) this.#spoken = true;
  }

  /** Sees to it that nobody waits for ever for what the recording does not have. */
  #watch(): void {
    clearTimeout(this.#stall);
    if (this.#state !== 'open' || this.#spoken || this.#busy) return;
    const next = this.#outgoing[0];
    const client = !this.#input.isComplete;
    if (next === undefined && !client && !this.#endRecorded && this.#reads) {
      this.#fail(`${this.#where} ends in the middle of ${this.#what}, behind line ${this.#last.line}`);
      return;
    }
    // Who uploads may take as long as he likes: he waits for nothing.
    const expected = client && (next === undefined || next.input > this.#input.received);
    if (!this.#reads && (expected || next === undefined)) return;
    if (this.#host.stallMs === 0) return;
    this.#stall = setTimeout(() => this.#fail(this.#stallMessage()), this.#host.stallMs);
  }

  #stallMessage(): string {
    const { received, total } = this.#input;
    const silent = this.#outgoing[0] === undefined || this.#outgoing[0].input > received;
    if (received < total && silent) {
      return `${this.#what} waits for the client: of the ${total} bytes that it sent in ${this.#where}, ${received} came`;
    }
    const next = this.#outgoing[0]?.frame;
    const missing = next === undefined ? undefined : this.#host.waitsFor(next.line);
    if (next === undefined || missing === undefined) {
      return `${this.#where} has no more data for ${this.#what}: there the client ended it by now`;
    }
    return `line ${next.line} of ${this.#what} waits for ${missing}, which was not called`;
  }

  get #endRecorded(): boolean {
    return this.#recorded.packets.some(({ from, status }) => from === 'client' && status !== 'continue');
  }

  /** Whether the daemon sends on this stream at all. */
  get #reads(): boolean {
    const known = lookUp(this.#call.program, this.#call.procedure);
    return known?.kind === 'call' && known.codec.stream?.direction === 'read';
  }

  get #what(): string {
    return `the stream of ${this.#recorded.call.procedure}`;
  }

  get #where(): string {
    return this.#host.name;
  }

  #fail(message: string): void {
    if (this.#state === 'over') return;
    this.close();
    this.#host.failed(message);
    const header = answering(this.#call, FrameType.STREAM, FrameStatus.ERROR);
    this.#host.send(frameBytes(header, errorPayload(ownError(message))));
  }
}

function outgoingOf(packets: readonly SessionFrame[]): Outgoing[] {
  const outgoing: Outgoing[] = [];
  let input = 0n;
  let afterEnd = false;
  for (const frame of packets) {
    if (frame.from === 'daemon') outgoing.push({ frame, input, afterEnd });
    else if (frame.status === 'continue') input += inputLength(frame);
    else afterEnd = true;
  }
  return outgoing;
}
