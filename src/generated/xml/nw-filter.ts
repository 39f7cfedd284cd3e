// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainInterfaceFilterref } from './domain.js';
import type { RawContent } from './raw.js';

/** Rules for the traffic of a network card. */
export interface NwFilterDocument {
  name: string;
  chain?: 'root' | (string & {});
  /** From -1000 to 1000. */
  priority?: number;
  uuid?: string;
  filterref?: DomainInterfaceFilterref[];
  rule?: NwFilterRule[];
  $raw?: RawContent;
}

/** `<rule>` of `<filter>`. */
export interface NwFilterRule {
  action: 'drop' | 'accept' | 'reject' | 'continue' | 'return';
  direction: 'in' | 'out' | 'inout';
  /** From -1000 to 1000. */
  priority?: number;
  /** Pattern: `([Ff][Aa][Ll][Ss][Ee]|0)` */
  statematch?: string;
  mac?: NwFilterRuleMac;
  vlan?: NwFilterRuleVlan;
  stp?: NwFilterRuleStp;
  arp?: NwFilterRuleArp;
  rarp?: NwFilterRuleRarp;
  ip?: NwFilterRuleIp;
  ipv6?: NwFilterRuleIpv6;
  tcp?: NwFilterRuleTcp;
  udp?: NwFilterRuleUdp;
  sctp?: NwFilterRuleSctp;
  icmp?: NwFilterRuleIcmp;
  igmp?: NwFilterRuleIgmp;
  all?: NwFilterRuleAll;
  esp?: NwFilterRuleEsp;
  ah?: NwFilterRuleAh;
  udplite?: NwFilterRuleUdplite;
  'tcp-ipv6'?: NwFilterRuleTcpIpv6;
  'udp-ipv6'?: NwFilterRuleUdpIpv6;
  'sctp-ipv6'?: NwFilterRuleSctpIpv6;
  icmpv6?: NwFilterRuleIcmpv6;
  'all-ipv6'?: NwFilterRuleAllIpv6;
  'esp-ipv6'?: NwFilterRuleEspIpv6;
  'ah-ipv6'?: NwFilterRuleAhIpv6;
  'udplite-ipv6'?: NwFilterRuleUdpliteIpv6;
  $raw?: RawContent;
}

/** `<mac>` of `<rule>`. */
export interface NwFilterRuleMac {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcmacmask?: string;
  dstmacaddr?: string;
  dstmacmask?: string;
  protocolid?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
  comment?: string;
  $raw?: RawContent;
}

/** `<vlan>` of `<rule>`. */
export interface NwFilterRuleVlan {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcmacmask?: string;
  dstmacaddr?: string;
  dstmacmask?: string;
  vlanid?: string;
  'encap-protocol'?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
  comment?: string;
  $raw?: RawContent;
}

/** `<stp>` of `<rule>`. */
export interface NwFilterRuleStp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcmacmask?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  type?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  flags?: string;
  'root-priority'?: string;
  'root-priority-hi'?: string;
  'root-address'?: string;
  'root-address-mask'?: string;
  'root-cost'?: string;
  'root-cost-hi'?: string;
  'sender-priority'?: string;
  'sender-priority-hi'?: string;
  'sender-address'?: string;
  'sender-address-mask'?: string;
  port?: string;
  'port-hi'?: string;
  age?: string;
  'age-hi'?: string;
  'max-age'?: string;
  'max-age-hi'?: string;
  'hello-time'?: string;
  'hello-time-hi'?: string;
  'forward-delay'?: string;
  'forward-delay-hi'?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<arp>` of `<rule>`. */
export interface NwFilterRuleArp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcmacmask?: string;
  dstmacaddr?: string;
  dstmacmask?: string;
  arpsrcmacaddr?: string;
  arpsrcipaddr?: string;
  arpdstmacaddr?: string;
  arpdstipaddr?: string;
  hwtype?: string;
  opcode?: string;
  protocoltype?: string;
  gratuitous?: 'yes' | 'no' | 'true' | 'false' | '1' | '0';
  comment?: string;
  $raw?: RawContent;
}

/** `<rarp>` of `<rule>`. */
export interface NwFilterRuleRarp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcmacmask?: string;
  dstmacaddr?: string;
  dstmacmask?: string;
  arpsrcmacaddr?: string;
  arpsrcipaddr?: string;
  arpdstmacaddr?: string;
  arpdstipaddr?: string;
  hwtype?: string;
  opcode?: string;
  protocoltype?: string;
  gratuitous?: 'yes' | 'no' | 'true' | 'false' | '1' | '0';
  comment?: string;
  $raw?: RawContent;
}

/** `<ip>` of `<rule>`. */
export interface NwFilterRuleIp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcmacmask?: string;
  dstmacaddr?: string;
  dstmacmask?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  dscp?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<ipv6>` of `<rule>`. */
export interface NwFilterRuleIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcmacmask?: string;
  dstmacaddr?: string;
  dstmacmask?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  type?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  typeend?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  code?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  codeend?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<tcp>` of `<rule>`. */
export interface NwFilterRuleTcp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  /**
   * Pattern: `((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)/((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)`
   */
  flags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<udp>` of `<rule>`. */
export interface NwFilterRuleUdp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<sctp>` of `<rule>`. */
export interface NwFilterRuleSctp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<icmp>` of `<rule>`. */
export interface NwFilterRuleIcmp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  type?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  code?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<igmp>` of `<rule>`. */
export interface NwFilterRuleIgmp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<all>` of `<rule>`. */
export interface NwFilterRuleAll {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<esp>` of `<rule>`. */
export interface NwFilterRuleEsp {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<ah>` of `<rule>`. */
export interface NwFilterRuleAh {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<udplite>` of `<rule>`. */
export interface NwFilterRuleUdplite {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  'connlimit-above'?: string;
  /** Pattern: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)` */
  state?: string;
  ipset?: string;
  /** Pattern: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}` */
  ipsetflags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<tcp-ipv6>` of `<rule>`. */
export interface NwFilterRuleTcpIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  /**
   * Pattern: `((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)/((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)`
   */
  flags?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<udp-ipv6>` of `<rule>`. */
export interface NwFilterRuleUdpIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<sctp-ipv6>` of `<rule>`. */
export interface NwFilterRuleSctpIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcportstart?: string;
  srcportend?: string;
  dstportstart?: string;
  dstportend?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<icmpv6>` of `<rule>`. */
export interface NwFilterRuleIcmpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  type?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  code?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<all-ipv6>` of `<rule>`. */
export interface NwFilterRuleAllIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<esp-ipv6>` of `<rule>`. */
export interface NwFilterRuleEspIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<ah-ipv6>` of `<rule>`. */
export interface NwFilterRuleAhIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  comment?: string;
  $raw?: RawContent;
}

/** `<udplite-ipv6>` of `<rule>`. */
export interface NwFilterRuleUdpliteIpv6 {
  match?: 'yes' | 'no';
  srcmacaddr?: string;
  srcipaddr?: string;
  srcipmask?: string;
  dstipaddr?: string;
  dstipmask?: string;
  srcipfrom?: string;
  srcipto?: string;
  dstipfrom?: string;
  dstipto?: string;
  dscp?: string;
  comment?: string;
  $raw?: RawContent;
}

