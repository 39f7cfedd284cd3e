/** Operands and options of a command. */
export interface CommandForm {
  /** Operands in order. Optional ones are in brackets; one that ends in dots may be repeated. */
  readonly takes: readonly string[];
  /** Options that are only valid with this command. */
  readonly options: readonly string[];
  readonly summary: string;
}

/** Name of a command. */
export type CommandName =
  | 'overview'
  | 'list'
  | 'info'
  | 'xml'
  | 'call'
  | 'uri'
  | 'record'
  | 'replay'
  | 'show'
  | 'validate';

/** Every command. */
export const COMMANDS: Readonly<Record<CommandName, CommandForm>> = {
  overview: { takes: [], options: [], summary: 'Show the host and all its domains with their counters (the default)' },
  list: {
    takes: [],
    options: ['all', 'inactive'],
    summary: 'List running domains; --all for all, --inactive for the others',
  },
  info: { takes: ['DOMAIN'], options: [], summary: 'Show one domain, by id, UUID or name' },
  xml: {
    takes: ['DOMAIN'],
    options: ['inactive', 'secure', 'migratable'],
    summary: "Print a domain's XML description",
  },
  validate: {
    takes: ['FILE', '[...]'],
    options: [],
    summary: 'Validate XML documents; problems by file, line and column; - for standard input',
  },
  call: {
    takes: ['PROCEDURE', '[JSON]'],
    options: [],
    summary: 'Call any procedure of the protocol; - reads the JSON from standard input',
  },
  uri: { takes: ['[URI]'], options: [], summary: 'Explain how a URI is resolved, without connecting' },
  record: {
    takes: ['-- COMMAND', '[...]'],
    options: ['output'],
    summary: 'Run a program such as virsh and record its connection',
  },
  replay: {
    takes: ['FILE'],
    options: ['socket', 'port', 'mode'],
    summary: 'Serve a recording on --socket or --port',
  },
  show: { takes: ['FILE'], options: ['stats'], summary: 'Print what a recording contains; --stats sums it up' },
};

/** Returns true if a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
