import type { Context } from './emit/context.js';
import { layoutHash } from './layout.js';
import type { ProcedureModel } from './model.js';

/**
 * The text of `protocol/wire.lock.json`: every procedure with a hash of what it takes and gives, one in a line, so that
 * the diff of the file is the list of what an upgrade changes on the wire.
 */
export function lockText(contexts: readonly Context[]): string {
  const programs = contexts.flatMap((context) =>
    context.module.programs.map((program) => {
      const head = `"number": ${program.number}, "version": ${program.version}`;
      const lines = program.procedures.map((procedure) => procedureLine(context, procedure));
      return `    "${program.name}": { ${head}, "procedures": {\n${lines.join(',\n')}\n    } }`;
    }),
  );
  const types = contexts
    .filter((context) => context.module.programs.length === 0)
    .flatMap((context) => context.module.types.map((type) => ({ context, name: type.name })))
    .map(({ context, name }) => `    "${name}": "${layoutHash(name, context.types)}"`);
  return `{\n  "programs": {\n${programs.join(',\n')}\n  },\n  "types": {\n${types.join(',\n')}\n  }\n}\n`;
}

function procedureLine(context: Context, procedure: ProcedureModel): string {
  const items = [`"name": "${procedure.name}"`];
  for (const what of ['args', 'ret', 'payload'] as const) {
    const name = procedure[what];
    if (name !== undefined) items.push(`"${what}": "${layoutHash(name, context.types)}"`);
  }
  return `      "${procedure.number}": { ${items.join(', ')} }`;
}
