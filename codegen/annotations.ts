import type { EnumMember } from './ast.js';
import type { Annotations } from './model.js';

/**
 * What the comments around a procedure say. Releases from 1.1 on write `@priority: high` lines in a comment before
 * it; older ones write the same in short behind it: `autogen autogen | readstream@1 priority:high`.
 */
export function annotationsOf(member: EnumMember): Annotations {
  const before = member.before?.text ?? '';
  return /^@\w+:/m.test(before) ? fromTags(before) : fromShorthand(member.after?.text ?? '');
}

function fromTags(comment: string): Annotations {
  const tags = new Map<string, string>();
  for (const [, name = '', value = ''] of comment.matchAll(/^@(\w+):[ \t]*(.*)$/gm)) tags.set(name, value.trim());
  const sparseFlag = tags.get('sparseflag');
  return {
    priority: tags.get('priority') === 'high' ? 'high' : 'low',
    ...(tags.has('readstream') && { stream: 'read' }),
    ...(tags.has('writestream') && { stream: 'write' }),
    ...(sparseFlag !== undefined && { sparseFlag }),
  };
}

function fromShorthand(comment: string): Annotations {
  return {
    priority: /\bpriority:high\b/.test(comment) ? 'high' : 'low',
    ...(/\breadstream@/.test(comment) && { stream: 'read' }),
    ...(/\bwritestream@/.test(comment) && { stream: 'write' }),
  };
}
