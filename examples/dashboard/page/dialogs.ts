import { button, element, find } from './dom.js';

const TOAST_MS = 8000;

/** Shows a message for some seconds. */
export function notify(message: string, kind: 'info' | 'error' = 'info'): void {
  const toast = element('p', { className: `toast ${kind}` }, message);
  find('toasts', HTMLElement).append(toast);
  setTimeout(() => toast.remove(), TOAST_MS);
}

/** Does something and shows why it failed. Returns true if it did not. */
export async function attempt(what: string, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    notify(`${what}: ${error instanceof Error ? error.message : error}`, 'error');
    return false;
  }
}

/** A modal form. It is removed when it closes. */
export class FormDialog {
  readonly form: HTMLFormElement = element('form', { noValidate: false });
  readonly submit: HTMLButtonElement;
  readonly #dialog: HTMLDialogElement;
  readonly #error: HTMLElement = element('p', { className: 'error', role: 'alert' });

  constructor(title: string, submitLabel: string, ...content: (Node | string)[]) {
    this.submit = element('button', { type: 'submit', className: 'primary' }, submitLabel);
    const buttons = element(
      'div',
      { className: 'buttons' },
      button('Cancel', () => this.close()),
      this.submit,
    );
    this.form.append(element('h2', {}, title), ...content, this.#error, buttons);
    this.#dialog = element('dialog', { onclose: () => this.#dialog.remove() }, this.form);
    document.body.append(this.#dialog);
  }

  /** Shows the dialog; the action runs for each submit, and its failure is shown in the form. */
  open(action: () => Promise<void>, onClose?: () => void): void {
    this.form.onsubmit = async (event) => {
      event.preventDefault();
      this.submit.disabled = true;
      this.#error.textContent = '';
      try {
        await action();
        this.close();
      } catch (error) {
        this.#error.textContent = error instanceof Error ? error.message : String(error);
      }
      this.submit.disabled = false;
    };
    if (onClose !== undefined) this.#dialog.addEventListener('close', onClose);
    this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }
}

/** Asks before something is done. Resolves to false if the user does not want it. */
export function confirmed(question: string, explanation: string, label: string): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = new FormDialog(question, label, element('p', {}, explanation));
    dialog.open(
      async () => resolve(true),
      () => resolve(false),
    );
  });
}

/** A labelled field. */
export function field(label: string, control: HTMLElement): HTMLLabelElement {
  return element('label', {}, element('span', {}, label), control);
}

/** A choice of values. */
export function choice(name: string, options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
  return element('select', { name }, ...options.map(([value, label]) => element('option', { value }, label)));
}
