import { readFile } from 'node:fs/promises';
import { systemCode } from '../../checks.js';
import { AuthError } from '../../errors.js';
import type { CredentialRequest } from '../../sasl/mechanism.js';
import type { InProcessSshPlan } from '../../uri/plan.js';
import { userText } from '../../user-text.js';
import type { Ssh2, Ssh2Attempt, Ssh2Key, Ssh2Prompter } from './ssh-library.js';

/** The purpose of a prompt, as passed to its handler. */
export type SshQuestion = 'ssh-passphrase' | 'ssh-password' | 'ssh-keyboard-interactive';

/** Prompts the user; undefined without a handler or an answer. Its errors end the connection attempt. */
export type SshAsk = (
  request: CredentialRequest,
  question: SshQuestion,
  signal: AbortSignal,
) => Promise<string | undefined>;

/** The part of a plan for authentication. */
export type LoginPlan = Pick<InProcessSshPlan, 'host' | 'user' | 'keyFile' | 'methods'>;

/** Names of the plan's methods on the wire. */
const WIRE_NAMES: Readonly<Record<string, string>> = { agent: 'publickey', privkey: 'publickey' };

/** Authenticates with one method after the other, of those that the host still accepts. */
export class SshLogin {
  readonly #ssh2: Ssh2;
  readonly #plan: LoginPlan;
  readonly #ask: SshAsk | undefined;
  readonly #agent: string | undefined;
  readonly #signal: AbortSignal;
  readonly #remaining: string[];
  /** The results of the methods, for the error. */
  readonly #notes: string[] = [];
  #offered: readonly string[] = [];
  #begun = false;

  /** @param ask undefined if there is no one to prompt */
  constructor(ssh2: Ssh2, plan: LoginPlan, ask: SshAsk | undefined, agent: string | undefined, signal: AbortSignal) {
    this.#ssh2 = ssh2;
    this.#plan = plan;
    this.#ask = ask;
    this.#agent = agent;
    this.#signal = signal;
    this.#remaining = [...plan.methods];
  }

  /**
   * Returns the next attempt; false if there is none.
   * @param left methods accepted by the host; null before the first attempt
   */
  async next(left: readonly string[] | null): Promise<Ssh2Attempt | false> {
    const { user: username } = this.#plan;
    // Usually fails, and returns the methods that the host accepts.
    if (!this.#begun) {
      this.#begun = true;
      return { type: 'none', username };
    }
    this.#offered = left ?? this.#offered;
    while (true) {
      const index = this.#remaining.findIndex((method) => this.#offered.includes(WIRE_NAMES[method] ?? method));
      const [method] = index < 0 ? [] : this.#remaining.splice(index, 1);
      if (method === undefined) return false;
      const attempt = await this.#attempt(method);
      if (typeof attempt !== 'string') {
        this.#notes.push(`${method} was rejected`);
        return attempt;
      }
      this.#notes.push(`${method}: ${attempt}`);
    }
  }

  /** Adds a note about a method that continues. */
  note(text: string): void {
    this.#notes.push(text);
  }

  /** Returns the error after all methods have failed. */
  denied(target: string): AuthError {
    const tried = this.#notes.length === 0 ? 'nothing was tried' : this.#notes.join('; ');
    const takes = this.#offered.length === 0 ? '' : `; the host accepts ${this.#offered.join(', ')}`;
    return new AuthError('SSH_DENIED', `${target}: authentication failed: ${tried}${takes}`);
  }

  /** Returns an attempt, or the reason why there is none. */
  async #attempt(method: string): Promise<Ssh2Attempt | string> {
    const { user: username, host } = this.#plan;
    switch (method) {
      case 'agent': {
        const agent = this.#agent;
        return agent === undefined ? 'not available (SSH_AUTH_SOCK is not set)' : { type: 'agent', username, agent };
      }
      case 'privkey': {
        const key = await this.#key();
        return typeof key === 'string' ? key : { type: 'publickey', username, key };
      }
      case 'password': {
        const prompt = `Password of ${userText(username)} on ${host}`;
        const password = await this.#ask?.({ kind: 'password', prompt, secret: true }, 'ssh-password', this.#signal);
        return password === undefined ? NO_ANSWER : { type: 'password', username, password };
      }
      default:
        if (this.#ask === undefined) return NO_ANSWER;
        return { type: 'keyboard-interactive', username, prompt: this.#prompter };
    }
  }

  async #key(): Promise<Ssh2Key | string> {
    const path = this.#plan.keyFile;
    if (path === undefined) return 'no key found in ~/.ssh; set one with keyfile=';
    let text: Buffer;
    try {
      text = await readFile(path);
    } catch (cause) {
      return `cannot read ${path} (${systemCode(cause)})`;
    }
    const parsed = onlyKey(this.#ssh2.utils.parseKey(text));
    if (!(parsed instanceof Error)) return parsed.isPrivateKey() ? parsed : `${path} is not a private key`;
    if (!/no passphrase given/i.test(parsed.message)) return `cannot parse ${path} as a private key`;
    const prompt = `Passphrase of the key ${path}`;
    const passphrase = await this.#ask?.({ kind: 'password', prompt, secret: true }, 'ssh-passphrase', this.#signal);
    if (passphrase === undefined) return `${path} has a passphrase, but ${NO_ANSWER}`;
    const opened = onlyKey(this.#ssh2.utils.parseKey(text, passphrase));
    return opened instanceof Error ? `the passphrase provided for ${path} is wrong` : opened;
  }

  readonly #prompter: Ssh2Prompter = (_name, instructions, _language, prompts, finish) => {
    void this.#answers(instructions, prompts).then(finish, (error: unknown) => this.failed(error));
  };

  /** Called when a prompt fails; set by the user of this class. */
  failed: (error: unknown) => void = () => undefined;

  async #answers(instructions: string, prompts: Parameters<Ssh2Prompter>[3]): Promise<string[]> {
    const answers: string[] = [];
    for (const { prompt, echo = false } of prompts) {
      const shown = [instructions, prompt].map((text) => text.trim()).filter((text) => text !== '');
      const request: CredentialRequest = { kind: 'password', prompt: shown.join('\n'), secret: !echo };
      const answer = await this.#ask?.(request, 'ssh-keyboard-interactive', this.#signal);
      // An empty answer would count as a failed attempt on the host.
      if (answer === undefined)
        throw new AuthError('SSH_CREDENTIALS', `no answer was provided to ${JSON.stringify(prompt)}`);
      answers.push(answer);
    }
    return answers;
  }
}

const NO_ANSWER = 'it was not provided; see the option credentials';

function onlyKey(parsed: Ssh2Key | readonly Ssh2Key[] | Error): Ssh2Key | Error {
  if (parsed instanceof Error || !('length' in parsed)) return parsed;
  return parsed[0] ?? new Error('an empty file');
}
