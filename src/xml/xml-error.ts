import { type ErrorDetails, LibvirtError } from '../errors.js';

/** The position of a problem in a document. */
export interface XmlErrorDetails extends ErrorDetails {
  /** Path of the element or attribute: `/domain/devices/disk[2]/@type`; empty for the document as a whole. */
  path?: string;
  /** Line in the text, counted from 1. */
  line?: number;
  /** Column in the line, counted from 1. */
  column?: number;
}

/**
 * An error in XML that cannot be parsed, or in an object that cannot be formatted as XML. Codes: `XML_SYNTAX`,
 * `XML_DOCTYPE`, `XML_LIMIT`, `XML_ROOT`, `XML_VALUE`, `XML_INVALID`, `XML_CONFLICT`.
 */
export class XmlError extends LibvirtError {
  /** Path of the element or attribute: `/domain/devices/disk[2]/@type`; empty for the document as a whole. */
  readonly path: string;
  /** Line in the text, counted from 1; 0 when there is no text. */
  readonly line: number;
  /** Column in the line, counted from 1; 0 when there is no text. */
  readonly column: number;

  constructor(code: string, message: string, details: XmlErrorDetails = {}) {
    super(code, message, details);
    this.path = details.path ?? '';
    this.line = details.line ?? 0;
    this.column = details.column ?? 0;
  }

  override get name(): string {
    return 'XmlError';
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), path: this.path, line: this.line, column: this.column };
  }
}
