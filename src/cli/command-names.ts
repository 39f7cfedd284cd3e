/** What a command is called with. */
export interface CommandForm {
  /** Operands in order; those that may be left out stand in brackets, and after the one with dots any number. */
  readonly takes: readonly string[];
  /** Options that only this command has. */
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
  overview: { takes: [], options: [], summary: 'The host and all its domains with their counters (the default)' },
  list: {
    takes: [],
    options: ['all', 'inactive'],
    summary: 'Running domains; --all for all, --inactive for the others',
  },
  info: { takes: ['DOMAIN'], options: [], summary: 'One domain, by id, UUID or name' },
  xml: {
    takes: ['DOMAIN'],
    options: ['inactive', 'secure', 'migratable'],
    summary: "A domain's XML description",
  },
  validate: {
    takes: ['FILE', '[...]'],
    options: [],
    summary: 'Problems of XML documents, by file, line and column; - for standard input',
  },
  call: {
    takes: ['PROCEDURE', '[JSON]'],
    options: [],
    summary: 'Any procedure of the protocol; - for JSON reads standard input',
  },
  uri: { takes: ['[URI]'], options: [], summary: 'How a URI would be reached; nothing is connected to' },
  record: {
    takes: ['-- COMMAND', '[...]'],
    options: ['output'],
    summary: 'Runs a program such as virsh and records its session',
  },
  replay: {
    takes: ['FILE'],
    options: ['socket', 'port', 'mode'],
    summary: 'Serves a recorded session on --socket or --port',
  },
  show: { takes: ['FILE'], options: ['stats'], summary: 'What a recorded session holds; --stats sums it up' },
};

/** Whether a word is a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
