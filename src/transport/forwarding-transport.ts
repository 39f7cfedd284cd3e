import type { DescriptorPassing, Transport, TransportSink } from './transport.js';

/**
 * A transport that forwards everything to another one. Decorators extend it and override what they change. `installLayer` is
 * not forwarded: a security layer belongs to exactly one transport of a stack, and a decorator has to decide which.
 */
export class ForwardingTransport implements Transport {
  protected readonly inner: Transport;

  constructor(inner: Transport) {
    this.inner = inner;
  }

  get description(): string {
    return this.inner.description;
  }

  get secure(): boolean {
    return this.inner.secure;
  }

  get encrypted(): boolean {
    return this.inner.encrypted;
  }

  get local(): boolean {
    return this.inner.local;
  }

  get separateFrames(): boolean | undefined {
    return this.inner.separateFrames;
  }

  get recorded(): boolean | undefined {
    return this.inner.recorded;
  }

  get descriptors(): DescriptorPassing | undefined {
    return this.inner.descriptors;
  }

  start(sink: TransportSink): void {
    this.inner.start(sink);
  }

  write(bytes: Uint8Array): boolean {
    return this.inner.write(bytes);
  }

  writeZeroCopy(head: Uint8Array, body: Uint8Array): Promise<void> | undefined {
    return this.inner.writeZeroCopy?.(head, body);
  }

  pause(): void {
    this.inner.pause();
  }

  resume(): void {
    this.inner.resume();
  }

  close(): void {
    this.inner.close();
  }

  destroy(): void {
    this.inner.destroy();
  }
}
