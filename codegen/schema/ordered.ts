/**
 * Elements among whose children the order of different names has a meaning, by one of those names: libvirt applies the
 * rules of a network filter and the filters that it refers to in their order.
 */
export const ORDERED: ReadonlySet<string> = new Set(['filter/rule']);
