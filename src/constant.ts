/**
 * Types of the constants, and the way back from a number to its name. A constant is a plain number at run time; for the
 * compiler it also carries the name of its group, so that an equal number of another group is rejected.
 */

declare const group: unique symbol;

/** A constant: the number `Value`, which belongs to `Group`. */
export type Constant<Group extends string, Value extends number> = Value & { readonly [group]: Group };

/*
 * The compiler accepts a value of type `number` for a member of an enum, and of literals only that of the member itself.
 * Nothing else distinguishes a literal from a number that is computed, and the result of `|` is one of these. The enum exists for
 * the compiler alone; one half is the value of no flag and no enumeration.
 */
declare enum Computed {
  Number = 0.5,
}

/** A number that is not written as a literal: the result of `|`, or a variable of type `number`. */
export type ComputedNumber = Computed;

/**
 * A value of an enumeration: one of its constants, or the number of one that a newer libvirt has added. As an argument,
 * a literal or a constant of another group does not compile; a variable of type `number` does.
 */
export type OpenEnum<Known extends number> = Known | ComputedNumber;

/**
 * Bits of one or more groups of flags, combined with `|`; 0 for none. A literal or a constant of another group does not
 * compile. The result of `|` is a `number` for the compiler, whose groups are not known any more.
 */
export type Flags<Known extends number> = Known | 0 | ComputedNumber;

/** Constants by their names, e.g. `DomainState`. */
export type ConstantGroup = Readonly<Record<string, number>>;

/** Names of the constants of a group: `ConstantName<typeof DomainState>` is `'NOSTATE' | 'RUNNING' | ...`. */
export type ConstantName<Group extends ConstantGroup> = Group extends unknown ? Extract<keyof Group, string> : never;

/** Any constant of a group: `ConstantOf<typeof DomainState>` is `DomainState`. */
export type ConstantOf<Group extends ConstantGroup> = Group extends unknown ? Group[keyof Group] : never;

type GroupName<Group extends ConstantGroup> = Group[keyof Group] extends Constant<infer Name, number> ? Name : never;

/**
 * Returns the name of a constant, the first one where several have the same value: `nameOf(DomainState, 1)` is
 * `'RUNNING'`. Returns undefined for a number that is not in the group, such as one that a newer libvirt has added.
 */
export function nameOf<Group extends ConstantGroup>(
  constants: Group,
  value: number & { readonly [group]?: GroupName<Group> },
): ConstantName<Group> | undefined;
export function nameOf(constants: ConstantGroup, value: number): string | undefined {
  for (const name in constants) if (constants[name] === value) return name;
  return undefined;
}
