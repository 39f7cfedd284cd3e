import { type Frame, type FrameHeader, FrameStatus, FrameType } from '../../rpc/frame.js';
import { lookUp } from '../catalog.js';
import type { Redactor } from '../redact/redactor.js';
import { answering, errorPayload, frameBytes, ownError } from '../server/frame-bytes.js';
import { KIND_NUMBERS, OUTCOME_NUMBERS } from '../session/line.js';
import type { SessionFrame } from '../session/session.js';
import type { RecordedCall } from './recording-index.js';
import { holeLength, inputLength, StreamInput } from './stream-input.js';

/** The part of the connection that a replayed stream uses. */
export interface StreamHost {
  readonly redactor: Redactor;
  /** Name of the recording, for messages. */
  readonly name: string;
  /** Milliseconds without data after which a stalled stream fails; 0 for never. */
  readonly stallMs: number;
  /** Returns the first call that was answered before this line but has not been yet; undefined if there is none. */
  waitsFor(line: number): string | undefined;
  send(bytes: Uint8Array): void;
  /** Runs a function now, or after the recorded time between the two frames. */
  after(before: SessionFrame, next: SessionFrame, run: () => void): void;
  failed(message: string): void;
}

/** A packet of the daemon, and the client's position at which it is sent. */
interface Outgoing {
  readonly frame: SessionFrame;
  readonly input: bigint;
  readonly afterEnd: boolean;
}

type State = 'open' | 'ending' | 'over';

/** A replayed stream. A packet of the daemon is sent once the client has sent as much as before it in the recording. */
export class ReplayStream {
  readonly #host: StreamHost;
  readonly #call: FrameHeader;
  readonly #recorded: RecordedCall;
  readonly #input: StreamInput;
  readonly #outgoing: Outgoing[];
  #state: State = 'open';
  /** True after the daemon's last packet: end of file, or an error. */
  #spoken = false;
  /** True while a packet waits for its time. */
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

  /** Sends the packets that are due. */
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

  /** Handles a packet of the client. */
  packet(frame: Frame): void {
    if (this.#state !== 'open') return;
    if (frame.status === FrameStatus.CONTINUE) this.#take(frame);
    else this.#end(frame.status === FrameStatus.OK);
  }

  /** Called when the connection has ended. */
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
    else this.#fail(`data sent on ${this.#what} differs from the recording: ${wrong}`);
  }

  /** Handles a finish or abort. A daemon discards unsent data, and confirms. */
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
    if (!this.#endRecorded) return `${this.#where} does not contain the end of ${this.#what}`;
    if (this.#input.isComplete) return undefined;
    const { received, total } = this.#input;
    return `${this.#what} was finished after ${received} bytes, but the recording has ${total}`;
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

  /** Fails a stream that waits for data that the recording does not contain. */
  #watch(): void {
    clearTimeout(this.#stall);
    if (this.#state !== 'open' || this.#spoken || this.#busy) return;
    const next = this.#outgoing[0];
    const client = !this.#input.isComplete;
    if (next === undefined && !client && !this.#endRecorded && this.#reads) {
      this.#fail(`${this.#where} ends in the middle of ${this.#what}, after line ${this.#last.line}`);
      return;
    }
    // An upload may take any time: the client is not waiting.
    const expected = client && (next === undefined || next.input > this.#input.received);
    if (!this.#reads && (expected || next === undefined)) return;
    if (this.#host.stallMs === 0) return;
    this.#stall = setTimeout(() => this.#fail(this.#stallMessage()), this.#host.stallMs);
  }

  #stallMessage(): string {
    const { received, total } = this.#input;
    const silent = this.#outgoing[0] === undefined || this.#outgoing[0].input > received;
    if (received < total && silent) {
      return `${this.#what} waits for the client: it sent ${received} of the ${total} bytes in ${this.#where}`;
    }
    const next = this.#outgoing[0]?.frame;
    const missing = next === undefined ? undefined : this.#host.waitsFor(next.line);
    if (next === undefined || missing === undefined) {
      return `${this.#where} does not have more data for ${this.#what}: the recorded client ended it at this point`;
    }
    return `line ${next.line} of ${this.#what} waits for ${missing}, which was not called`;
  }

  get #endRecorded(): boolean {
    return this.#recorded.packets.some(({ from, status }) => from === 'client' && status !== 'continue');
  }

  /** True if the daemon sends on this stream. */
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
